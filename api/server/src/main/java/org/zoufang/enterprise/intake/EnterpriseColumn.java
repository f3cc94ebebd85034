package org.zoufang.enterprise.intake;

import java.util.List;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.TemplateColumn;

/** A column that the register has a place for, and the headings under which offices have it, the surest first. */
enum EnterpriseColumn implements TemplateColumn {
    NAME(
            "admin.noteEnterpriseName",
            "企业名称",
            "单位名称",
            "公司名称",
            "企业全称",
            "单位全称",
            "市场主体名称",
            "企业（单位）名称",
            "名称",
            "单位",
            "企业",
            "name"),
    CREDIT_CODE(
            "admin.noteEnterpriseCode",
            "统一社会信用代码",
            "社会信用代码",
            "统一信用代码",
            "信用代码",
            "统一代码",
            "社会统一信用代码",
            "统一社会信用代码证号",
            "creditcode",
            "uscc"),
    SHORT_NAME("admin.noteEnterpriseShort", "企业简称", "单位简称", "公司简称", "简称", "shortname"),
    SIZE_CLASS("admin.noteEnterpriseSize", "企业规模", "单位规模", "规模类型", "规模", "企业类型（大中小微）", "大中小微", "sizeclass"),
    SECTOR("admin.noteEnterpriseSector", "行业类别", "所属行业", "行业名称", "国民经济行业", "行业门类", "行业", "主要行业", "sector"),
    DIVISION(
            "admin.noteEnterpriseDivision",
            "行政区划代码",
            "区划代码",
            "行政区划",
            "所属区划",
            "区划",
            "所在区县",
            "所属区县",
            "所在县区",
            "所属县区",
            "所在县市区",
            "所属县市区",
            "县市区",
            "区县",
            "县区",
            "属地",
            "division"),
    ADDRESS("admin.noteEnterpriseAddress", "生产经营地址", "经营地址", "企业地址", "单位地址", "详细地址", "注册地址", "住所", "地址", "address"),
    KEY_ENTERPRISE("admin.noteEnterpriseKey", "是否重点企业", "重点企业", "是否为重点企业", "是否重点", "keyenterprise");

    static final ListColumns<EnterpriseColumn> ALL = ListColumns.of(values());

    private final String noteKey;
    private final List<String> headings;

    EnterpriseColumn(String noteKey, String... headings) {
        this.noteKey = noteKey;
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean needed() {
        return this == NAME || this == CREDIT_CODE;
    }

    @Override
    public String noteKey() {
        return noteKey;
    }
}
