package org.zoufang.contract;

/** The kind of a visit (入企类别). It decides who may record it and which evidence may be asked. */
public enum VisitKind {
    /** 领导调研考察. */
    LEADER_STUDY,
    /** 走访服务. */
    SERVICE_VISIT,
    /** 驻企联络. */
    LIAISON_CONTACT,
    /** 代表联系、视察. */
    DEPUTY_VISIT,
    /** 联合服务. */
    JOINT_SERVICE,
    /** 观摩督导. */
    OBSERVATION,
    /** 回访、送答复. */
    RETURN_VISIT,
    /** 行政检查, only for qualified bodies (国办发〔2024〕54号). */
    ADMIN_INSPECTION,
    /** 应急处置. */
    EMERGENCY
}
