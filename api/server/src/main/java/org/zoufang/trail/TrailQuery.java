package org.zoufang.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/**
 * The statement behind a page of the trail, newest first. Bounds of time always stand alone too, so that PostgreSQL
 * leaves out the months that cannot match.
 */
final class TrailQuery {

    /** The place of a row: its time, and its number among those of the same time. */
    record Key(Instant at, long id) {

        static Key of(String cursor) {
            List<String> columns = PageKey.read(cursor, 2);
            if (columns == null) {
                return null;
            }
            try {
                return new Key(Instant.parse(columns.get(0)), Long.parseLong(columns.get(1)));
            } catch (RuntimeException e) {
                throw Refused.because(RefusalCode.BAD_CURSOR, "after");
            }
        }
    }

    private static final String ROWS = "select t.* from trail t";
    private static final String COUNT = "select count(*) as rows from trail t";

    private final StringBuilder text;
    private final List<Object> arguments = new ArrayList<>();

    private TrailQuery(String select, TrailFilter filter) {
        text = new StringBuilder(select).append(" where true");
        and("t.at >= ?", start(filter.from()));
        and("t.at < ?", filter.to() == null ? null : start(filter.to().plusDays(1)));
        and("t.official_id = ?", filter.officialId());
        and("t.device_id = ?", filter.deviceId());
        and("t.action = ?", filter.action());
        and("t.entity = ?", filter.subject());
        and("t.entity_id = ?", filter.subjectId());
    }

    static TrailQuery page(TrailFilter filter, Key after, int limit) {
        TrailQuery query = new TrailQuery(ROWS, filter);
        if (after != null) {
            query.and("t.at <= ?", after.at());
            query.text.append(" and (t.at, t.id) < (?, ?)");
            query.arguments.add(after.at());
            query.arguments.add(after.id());
        }
        query.text.append(" order by t.at desc, t.id desc limit ?");
        query.arguments.add(limit);
        return query;
    }

    /** How many rows there are up to and with a moment. */
    static TrailQuery count(TrailFilter filter, Instant until) {
        TrailQuery query = new TrailQuery(COUNT, filter);
        query.and("t.at <= ?", until);
        return query;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void and(String condition, Object argument) {
        if (argument != null) {
            text.append(" and ").append(condition);
            arguments.add(argument);
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clocks.CHINA).toInstant();
    }
}
