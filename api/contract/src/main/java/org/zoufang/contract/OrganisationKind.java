package org.zoufang.contract;

/** What an organisation is in the work with enterprises. */
public enum OrganisationKind {
    /** 党政领导机关. */
    LEADERSHIP,
    /** 服务企业办公室. */
    SERVICE_OFFICE,
    /** 部门. */
    DEPARTMENT,
    /** 县区、开发区. */
    DISTRICT,
    /** 人大. */
    CONGRESS,
    /** 其他. */
    OTHER
}
