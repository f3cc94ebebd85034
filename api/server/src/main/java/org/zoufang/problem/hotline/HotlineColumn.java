package org.zoufang.problem.hotline;

import java.util.List;
import org.zoufang.intake.ListColumn;
import org.zoufang.intake.ListColumns;

/** The columns of a list of problems, under the headings that hotlines give them. */
enum HotlineColumn implements ListColumn {
    NUMBER(true, "工单编号", "工单号", "受理编号", "诉求编号", "编号", "number"),
    ENTERPRISE(false, "企业名称", "企业", "单位名称", "诉求企业", "来电单位", "enterprise"),
    CREDIT_CODE(false, "统一社会信用代码", "社会信用代码", "信用代码", "creditcode", "uscc"),
    TYPE(false, "诉求类型", "工单类型", "类型", "type"),
    CATEGORY(false, "诉求类别", "类别", "问题类别", "问题分类", "category"),
    TEXT(true, "诉求内容", "工单内容", "问题描述", "内容", "诉求", "text"),
    CONTACT(false, "联系人", "来电人", "企业联系人", "contact"),
    HEARD(false, "来电时间", "受理时间", "来电日期", "受理日期", "日期", "date");

    static final ListColumns<HotlineColumn> ALL = ListColumns.of(values());

    private final boolean needed;
    private final List<String> headings;

    HotlineColumn(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean needed() {
        return needed;
    }
}
