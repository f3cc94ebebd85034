package org.zoufang.contract;

/** The capacity in which a person acts (身份). A person holds it by a posting or pairing with dates. */
public enum Role {
    /** 领导干部: a leader or an official who visits in his own name. */
    OFFICIAL,
    /** 领导秘书: records on behalf of a leader, both names kept. */
    SECRETARY,
    /** 人大代表: raises, follows and evaluates, never handles. */
    DEPUTY,
    /** 驻企联络员. */
    LIAISON_OFFICER,
    /** 服务企业办公室: the only one that dispatches. */
    SERVICE_OFFICE,
    /** 督查科室. */
    SUPERVISOR,
    /** 承办人. */
    DEPARTMENT_HANDLER,
    /** 承办单位审批人. */
    DEPARTMENT_APPROVER,
    /** 系统管理员: runs the system, cannot read note text. */
    ADMINISTRATOR,
    /** 审计员. */
    AUDITOR,
    /** 监管执法人员, certified. */
    REGULATOR,
    /** 纪检监察. */
    DISCIPLINE
}
