package org.zoufang.contract;

/** How a notice goes to an enterprise (告知方式). */
public enum NoticeWay {
    /** 当面或自行转交: shown, printed or copied by a person. */
    BY_HAND,
    /** 电子邮件. */
    MAIL,
    /** 短信. */
    SMS
}
