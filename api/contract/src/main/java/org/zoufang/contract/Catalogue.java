package org.zoufang.contract;

/** The lists of terms that a city keeps itself (目录). */
public enum Catalogue {
    /** 紧急电话: numbers to call in immediate danger; a term's code is the number. */
    EMERGENCY_NUMBER,
    /** 隐患类别: fire, dust, special equipment … */
    HAZARD_CATEGORY,
    /** 诉求类别, first level: land, infrastructure, financing … */
    PROBLEM_CATEGORY,
    /** 诉求类型: demand, suggestion, consultation … */
    PROBLEM_TYPE,
    /** 走访主题. */
    VISIT_THEME
}
