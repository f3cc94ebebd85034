package org.zoufang.admin.list;

import java.util.List;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.TemplateColumn;

/** The columns of a list of bodies. */
enum OrganisationColumn implements TemplateColumn {
    NAME("admin.noteBodyName", true, "单位名称", "单位", "名称", "机构名称", "organisation", "name"),
    KIND("admin.noteBodyKind", false, "单位类别", "类别", "单位类型", "类型", "kind"),
    PARENT("admin.noteBodyParent", false, "上级单位", "主管单位", "上级", "parent"),
    DIVISION("admin.noteBodyDivision", false, "行政区划", "行政区划代码", "区划代码", "区划", "所在区县", "division");

    static final ListColumns<OrganisationColumn> ALL = ListColumns.of(values());

    private final String noteKey;
    private final boolean needed;
    private final List<String> headings;

    OrganisationColumn(String noteKey, boolean needed, String... headings) {
        this.noteKey = noteKey;
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

    @Override
    public String noteKey() {
        return noteKey;
    }
}
