package org.zoufang.trail;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.official.Official;
import org.zoufang.shared.Clocks;

/** The columns of an exported trail; times are Chinese time with its offset (ISO 8601). */
final class TrailColumns {

    private static final List<String> CHINESE =
            List.of("时间", "序号", "人员", "人员编号", "代谁办理", "操作", "对象类型", "对象", "设备", "网络地址", "命令", "请求", "其他");
    private static final List<String> ENGLISH = List.of(
            "Time",
            "Number",
            "Person",
            "Person's id",
            "On behalf of",
            "Action",
            "Kind of thing",
            "Thing",
            "Device",
            "Network address",
            "Command",
            "Request",
            "Detail");

    private TrailColumns() {}

    static List<String> titles(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    static List<String> of(TrailEntry row) {
        return Arrays.asList(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(Clocks.CHINA)),
                row.id(),
                name(row.official()),
                id(row.officialId()),
                name(row.principal()),
                row.action(),
                row.subject(),
                row.subjectId(),
                id(row.deviceId()),
                row.address(),
                id(row.commandId()),
                id(row.requestId()),
                row.detail() == null ? null : row.detail().text());
    }

    private static String name(Official person) {
        return person == null ? null : person.name();
    }

    private static String id(UUID id) {
        return id == null ? null : id.toString();
    }
}
