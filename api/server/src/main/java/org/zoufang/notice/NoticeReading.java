package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.contract.NoticeState;
import org.zoufang.contract.NoticeWay;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads notices: the service office all, a liaison officer those of his firms, others those of what they did themselves. */
@ApplicationScoped
public class NoticeReading {

    private static final String ROWS =
            "select n.*, p.number as problem_number, coalesce(p.number, c.number, h.number) as number,"
                    + " h.receipt_no, t.story, e.name as enterprise_name"
                    + " from notice n left join problem p on p.id = n.problem_id"
                    + " left join commitment c on c.id = n.commitment_id left join hazard h on h.id = n.hazard_id"
                    + " left join seal_told t on t.step_id = n.step_id"
                    + " join enterprise e on e.id = n.enterprise_id where ";
    private static final String SEEN = "(?::boolean or n.enterprise_id = any(?::uuid[]) or n.created_by = ?::uuid)";
    private static final String PAGE = ROWS + SEEN
            + """
             and (?::boolean is false or n.state in ('WAITING', 'QUEUED', 'FAILED'))
             and (?::uuid is null or n.problem_id = ?::uuid)
             and (?::uuid is null or n.hazard_id = ?::uuid)
             and (?::timestamptz is null or (n.created_at, n.id) < (?::timestamptz, ?::uuid))
             order by n.created_at desc, n.id desc limit ?
            """;

    private final Sql sql;

    NoticeReading(Sql sql) {
        this.sql = sql;
    }

    /**
     * A page of notices, the latest first.
     *
     * @param open only those that have not reached anybody
     * @param problemId of this problem, or null
     * @param hazardId of this hazard, or null
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public NoticeConnection page(
            Caller caller, boolean open, UUID problemId, UUID hazardId, Integer first, String after) {
        int size = PageKey.size(first);
        List<String> place = PageKey.read(after, 2);
        Instant time = place == null ? null : read(place.get(0), Instant::parse);
        List<Notice> found = sql.list(
                PAGE,
                NoticeReading::read,
                ofCity(caller),
                firms(caller),
                own(caller),
                open,
                problemId,
                problemId,
                hazardId,
                hazardId,
                time,
                time,
                place == null ? null : read(place.get(1), UUID::fromString),
                size + 1);
        List<NoticeEdge> edges = found.stream()
                .limit(size)
                .map(one -> new NoticeEdge(PageKey.of(one.createdAt(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new NoticeConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One notice, if the caller may see it. */
    public Optional<Notice> notice(Caller caller, UUID id) {
        return sql.one(
                ROWS + SEEN + " and n.id = ?", NoticeReading::read, ofCity(caller), firms(caller), own(caller), id);
    }

    /** For the machine that sends. */
    Optional<Notice> notice(UUID id) {
        return sql.one(ROWS + "n.id = ?", NoticeReading::read, id);
    }

    private static boolean ofCity(Caller caller) {
        return caller.is(Role.SERVICE_OFFICE);
    }

    /** A liaison officer's are his only while he is paired. */
    private static UUID own(Caller caller) {
        return caller.is(Role.LIAISON_OFFICER) ? null : caller.officialId();
    }

    private static List<UUID> firms(Caller caller) {
        return caller.is(Role.LIAISON_OFFICER) ? List.copyOf(caller.reach().firms()) : List.of();
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static NoticeMatter about(ResultSet row) throws SQLException {
        if (row.getObject("problem_id") != null) {
            return NoticeMatter.PROBLEM;
        }
        return row.getObject("hazard_id") == null ? NoticeMatter.COMMITMENT : NoticeMatter.HAZARD;
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                Sql.id(row, "id"),
                about(row),
                Sql.id(row, "problem_id"),
                row.getString("problem_number"),
                Sql.id(row, "commitment_id"),
                Sql.id(row, "hazard_id"),
                row.getString("number"),
                Sql.term(row, "kind", NoticeKind.class),
                row.getString("contact_name"),
                Sql.term(row, "state", NoticeState.class),
                Sql.term(row, "way", NoticeWay.class),
                row.getString("address"),
                row.getInt("attempts"),
                row.getString("failure"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "settled_at"),
                Sql.id(row, "enterprise_id"),
                row.getString("enterprise_name"),
                Sql.id(row, "link_id"),
                Sql.id(row, "step_id"),
                row.getString("receipt_no"),
                row.getString("story"),
                Sql.id(row, "created_by"),
                Sql.id(row, "settled_by"));
    }
}
