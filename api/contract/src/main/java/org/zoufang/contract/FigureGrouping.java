package org.zoufang.contract;

/** By what figures are told apart (分组方式). Never by person. */
public enum FigureGrouping {
    /** 按月, in which problems were taken in. */
    MONTH,
    /** 按区县 of the enterprises. */
    DISTRICT,
    /** 按主办单位. */
    DEPARTMENT
}
