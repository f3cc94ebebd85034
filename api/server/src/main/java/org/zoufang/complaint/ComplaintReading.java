package org.zoufang.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.complaint.view.ComplaintConnection;
import org.zoufang.complaint.view.ComplaintEdge;
import org.zoufang.complaint.view.ComplaintLine;
import org.zoufang.complaint.view.ComplaintStepView;
import org.zoufang.complaint.view.ComplaintView;
import org.zoufang.contract.ComplaintState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.shared.Sql;

/** Reads complaints for the discipline channel and for nobody else. Each opening stands on the trail, without a word of it. */
@ApplicationScoped
public class ComplaintReading {

    private final Sql sql;
    private final SealedWords words;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;
    private final Event<SensitiveRead> reads;

    ComplaintReading(
            Sql sql,
            SealedWords words,
            OfficialReading officials,
            EnterpriseReading enterprises,
            Event<SensitiveRead> reads) {
        this.sql = sql;
        this.words = words;
        this.officials = officials;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    /**
     * A page of complaints, those of the latest day first; their words stay sealed.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public ComplaintConnection page(Caller caller, Integer first, String after) {
        ComplaintHandling.onlyDiscipline(caller);
        int size = PageKey.size(first);
        List<String> place = PageKey.read(after, 2);
        List<ComplaintLine> found = sql.list(
                """
                select * from complaint where ?::date is null or (raised_on, id) < (?::date, ?::uuid)
                order by raised_on desc, id desc limit ?
                """,
                ComplaintReading::line,
                day(place),
                day(place),
                id(place),
                size + 1);
        List<ComplaintEdge> edges = found.stream()
                .limit(size)
                .map(one -> new ComplaintEdge(PageKey.of(one.raisedOn(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new ComplaintConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One, opened; to be called outside transactions. */
    public Optional<ComplaintView> complaint(Caller caller, UUID id) {
        ComplaintHandling.onlyDiscipline(caller);
        Optional<ComplaintRow> row = sql.one("select * from complaint where id = ?", ComplaintRow::read, id);
        row.ifPresent(any ->
                reads.fire(SensitiveRead.of("complaintRead", "COMPLAINT", id, caller.officialId(), caller.deviceId())));
        return row.map(this::opened);
    }

    private ComplaintView opened(ComplaintRow row) {
        ComplaintWords open = words.open(row);
        return new ComplaintView(
                row.id(),
                row.version(),
                row.number(),
                row.raisedOn(),
                row.state(),
                row.anonymous(),
                open.about(),
                open.text(),
                open.officialId() == null
                        ? null
                        : officials.byId(open.officialId()).orElse(null),
                open.enterpriseId() == null
                        ? null
                        : enterprises.byId(open.enterpriseId()).orElse(null),
                open.name(),
                open.reach(),
                steps(row));
    }

    private List<ComplaintStepView> steps(ComplaintRow of) {
        Map<UUID, Official> people = officials.byIds(sql.list(
                "select distinct official_id from complaint_step where complaint_id = ?",
                row -> Sql.id(row, "official_id"),
                of.id()));
        return sql.list(
                "select * from complaint_step where complaint_id = ? order by position",
                row -> new ComplaintStepView(
                        Sql.id(row, "id"),
                        row.getString("command"),
                        Sql.term(row, "to_state", ComplaintState.class),
                        Sql.instant(row, "at"),
                        people.get(Sql.id(row, "official_id")),
                        words.openStep(of.keyId(), Sql.id(row, "id"), row.getBytes("sealed"))),
                of.id());
    }

    private static ComplaintLine line(ResultSet row) throws SQLException {
        ComplaintRow one = ComplaintRow.read(row);
        return new ComplaintLine(one.id(), one.number(), one.raisedOn(), one.state(), one.anonymous());
    }

    private static LocalDate day(List<String> place) {
        try {
            return place == null ? null : LocalDate.parse(place.get(0));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static UUID id(List<String> place) {
        try {
            return place == null ? null : UUID.fromString(place.get(1));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
