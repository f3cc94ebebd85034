package org.zoufang.admin.list;

import java.util.List;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.TemplateColumn;

/** The columns of a list of pairings. */
enum PairingColumn implements TemplateColumn {
    NAME("admin.notePairingName", false, "姓名", "联系人姓名", "干部姓名", "人员", "name"),
    ORGANISATION("admin.notePairingBody", false, "单位", "所在单位", "工作单位", "单位名称", "organisation"),
    ACCOUNT("admin.notePairingAccount", false, "登录名", "账号", "帐号", "用户名", "account"),
    ENTERPRISE("admin.notePairingEnterprise", false, "企业名称", "企业", "结对企业", "联系企业", "enterprise"),
    CREDIT_CODE("admin.notePairingCode", false, "统一社会信用代码", "社会信用代码", "信用代码", "creditcode", "uscc"),
    TYPE("admin.notePairingType", true, "结对类型", "联系类型", "类型", "type"),
    FROM("admin.notePairingFrom", false, "结对开始", "开始日期", "起始日期", "from"),
    TO("admin.notePairingTo", false, "结对结束", "结束日期", "截止日期", "to"),
    EVERY("admin.notePairingEvery", false, "联络间隔", "联络间隔（天）", "联系间隔", "contactevery");

    static final ListColumns<PairingColumn> ALL = ListColumns.of(values());

    private final String noteKey;
    private final boolean needed;
    private final List<String> headings;

    PairingColumn(String noteKey, boolean needed, String... headings) {
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
