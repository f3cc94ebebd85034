package org.zoufang.contract;

/** Why a person is paired with an enterprise (结对类型). */
public enum PairingType {
    /** 领导联系. */
    LEADER_CONTACT,
    /** 驻企干部. */
    STATIONED_CADRE,
    /** 驻企联络员. */
    LIAISON,
    /** 代表联系. */
    DEPUTY_PAIR,
    /** 项目管家. */
    PROJECT_STEWARD
}
