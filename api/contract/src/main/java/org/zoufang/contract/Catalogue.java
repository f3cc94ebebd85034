package org.zoufang.contract;

/** The lists of terms that a city keeps itself (目录). */
public enum Catalogue {
    /** 诉求类别, first level: land, infrastructure, financing … */
    PROBLEM_CATEGORY,
    /** 诉求类型: demand, suggestion, consultation … */
    PROBLEM_TYPE,
    /** 走访主题. */
    VISIT_THEME
}
