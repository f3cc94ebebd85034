package org.zoufang.contract;

/** How somebody showed once more that it is he who signs. */
public enum SignatureWay {
    /** 本人密码, typed again. */
    PASSWORD,
    /** 本人登录会话, where a provider keeps the passwords. */
    SESSION
}
