package org.zoufang.enterprise.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zoufang.shared.Grams;

/** A column that the register has a place for, and the headings under which offices have it, the surest first. */
enum ListColumn {
    NAME("企业名称", "单位名称", "公司名称", "企业全称", "单位全称", "市场主体名称", "企业（单位）名称", "名称", "单位", "企业", "name"),
    CREDIT_CODE("统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码", "统一代码", "社会统一信用代码", "统一社会信用代码证号", "creditcode", "uscc"),
    SHORT_NAME("企业简称", "单位简称", "公司简称", "简称", "shortname"),
    SIZE_CLASS("企业规模", "单位规模", "规模类型", "规模", "企业类型（大中小微）", "大中小微", "sizeclass"),
    SECTOR("行业类别", "所属行业", "行业名称", "国民经济行业", "行业门类", "行业", "主要行业", "sector"),
    DIVISION(
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
    ADDRESS("生产经营地址", "经营地址", "企业地址", "单位地址", "详细地址", "注册地址", "住所", "地址", "address"),
    KEY_ENTERPRISE("是否重点企业", "重点企业", "是否为重点企业", "是否重点", "keyenterprise");

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, ListColumn> BY_HEADING = byHeading();

    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading that we ask for when the column is missing. */
    String title() {
        return headings.get(0);
    }

    /** The column that a heading stands for; null if the register has no place for it. */
    static ListColumn of(String heading) {
        ListColumn whole = BY_HEADING.get(bare(heading));
        return whole != null
                ? whole
                : BY_HEADING.get(bare(REMARK.matcher(Grams.fold(heading)).replaceAll("")));
    }

    /** How sure a heading of this column is: a smaller number wins where two columns of a file mean the same. */
    int sureness(String heading) {
        for (int i = 0; i < headings.size(); i++) {
            if (bare(headings.get(i)).equals(bare(heading))) {
                return i;
            }
        }
        return headings.size();
    }

    private static String bare(String heading) {
        return NO_WORD.matcher(Grams.fold(heading)).replaceAll("");
    }

    private static Map<String, ListColumn> byHeading() {
        Map<String, ListColumn> columns = new HashMap<>();
        for (ListColumn column : values()) {
            column.headings.forEach(heading -> columns.put(bare(heading), column));
        }
        return columns;
    }
}
