package org.zoufang.admin.list;

import java.util.List;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.TemplateColumn;

/** The columns of a list of people and their posts. */
enum OfficialColumn implements TemplateColumn {
    NAME("admin.notePersonName", true, "姓名", "人员姓名", "干部姓名", "名字", "name"),
    ORGANISATION("admin.notePersonBody", true, "单位", "单位名称", "所在单位", "工作单位", "任职单位", "organisation"),
    TITLE("admin.notePersonTitle", false, "职务", "岗位名称", "职务名称", "title"),
    ROLE("admin.notePersonRole", true, "身份", "系统身份", "角色", "岗位身份", "role"),
    SCOPE("admin.notePersonScope", false, "可见范围", "范围", "数据范围", "scope"),
    FROM("admin.notePersonFrom", false, "任职开始", "开始日期", "任职日期", "起始日期", "from"),
    TO("admin.notePersonTo", false, "任职结束", "结束日期", "截止日期", "to"),
    ACCOUNT("admin.notePersonAccount", false, "登录名", "账号", "帐号", "用户名", "account");

    static final ListColumns<OfficialColumn> ALL = ListColumns.of(values());

    private final String noteKey;
    private final boolean needed;
    private final List<String> headings;

    OfficialColumn(String noteKey, boolean needed, String... headings) {
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
