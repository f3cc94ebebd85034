package org.zoufang.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.QuarantineState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.shared.Sql;

/** Reads the quarantine: the service office all of it, everybody else what he wrote himself. */
@ApplicationScoped
public class QuarantineReading {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String PAGE = "select * from (" + QuarantineRow.ROWS
            + """
            where (?::uuid is null or q.official_id = ?::uuid) and q.quarantine_id < ?
            and not (?::boolean and
            """
            + QuarantineRow.STANDS_ON_WAITING
            + """
            )) entry where (?::boolean is null or (how is not null or stored) = ?::boolean)
            order by quarantine_id desc limit ?
            """;

    private final Sql sql;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;
    private final Event<SensitiveRead> reads;

    QuarantineReading(Sql sql, OfficialReading officials, EnterpriseReading enterprises, Event<SensitiveRead> reads) {
        this.sql = sql;
        this.officials = officials;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    /**
     * A page of entries without their text, the latest first.
     *
     * @param settled only those that are settled, or only those that wait; null for both
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public QuarantineConnection page(Caller caller, Boolean settled, Integer first, String after) {
        return page(caller, settled, false, first, after);
    }

    /** The same, or without those that are settled with another that waits. */
    public QuarantineConnection page(Caller caller, Boolean settled, boolean heads, Integer first, String after) {
        int size = PageKey.size(first);
        UUID author = QuarantineSight.author(caller);
        List<QuarantineRow> found =
                sql.list(PAGE, QuarantineRow::read, author, author, place(after), heads, settled, settled, size + 1);
        List<QuarantineRow> page = found.stream().limit(size).toList();
        Map<UUID, UUID> firms = enterprisesOf(page);
        List<QuarantineEdge> edges = page.stream()
                .map(row -> new QuarantineEdge(PageKey.of(row.id()), entry(row, firms, caller)))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new QuarantineConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One entry without its text, if the caller sees it. */
    public Optional<QuarantineEntry> entry(Caller caller, UUID id) {
        return row(caller, id).map(row -> entry(row, enterprisesOf(List.of(row)), caller));
    }

    /** One entry with its text, if the caller sees it. That another than its author read it stands on the trail. */
    public Optional<QuarantinedText> text(Caller caller, UUID id) {
        Optional<QuarantineRow> found = row(caller, id);
        found.filter(row -> !row.authorId().equals(caller.officialId()))
                .ifPresent(row -> reads.fire(SensitiveRead.of(
                        "quarantineRead", "QUARANTINE", row.id(), caller.officialId(), caller.deviceId())));
        return found.map(row -> text(row, caller));
    }

    private Optional<QuarantineRow> row(Caller caller, UUID id) {
        return sql.one(QuarantineRow.ROWS + " where q.quarantine_id = ?", QuarantineRow::read, id)
                .filter(row -> QuarantineSight.ofCity(caller) || row.authorId().equals(caller.officialId()));
    }

    private QuarantinedText text(QuarantineRow row, Caller caller) {
        KeptGroup group = row.group();
        return new QuarantinedText(
                entry(row, enterprisesOf(List.of(row)), caller),
                new ReadableCommands(names(group), caller.locale()).of(group),
                photos(row),
                along(row).stream()
                        .map(one -> entry(one, enterprisesOf(List.of(one)), caller))
                        .toList(),
                row.content());
    }

    private List<QuarantineRow> along(QuarantineRow row) {
        return sql
                .list(
                        QuarantineRow.ROWS + " where q.stands_on = ? order by q.quarantine_id",
                        QuarantineRow::read,
                        row.id())
                .stream()
                .filter(one -> one.state() == QuarantineState.WAITING)
                .toList();
    }

    private List<QuarantinedPhoto> photos(QuarantineRow row) {
        List<QuarantinedPhoto> photos = new ArrayList<>();
        row.group().photos().forEach(photo -> {
            UUID id = KeptGroup.id(photo.path("id"));
            String sha256 = photo.path("sha256").asText();
            if (id != null) {
                photos.add(new QuarantinedPhoto(id, sha256, handedIn(row.authorId(), sha256)));
            }
        });
        return photos;
    }

    private boolean handedIn(UUID author, String sha256) {
        return sql.one(
                        "select true from photo_upload where official_id = ? and sha256 = lower(?) and outcome = 'STORED'",
                        found -> found.getBoolean(1),
                        author,
                        sha256)
                .isPresent();
    }

    private Map<UUID, String> names(KeptGroup group) {
        List<UUID> ids = new ArrayList<>();
        group.commands().forEach(command -> collect(command.input(), ids));
        Map<UUID, String> names = new HashMap<>();
        officials.byIds(ids).forEach((id, one) -> names.put(id, one.name()));
        enterprises.byIds(ids).forEach((id, one) -> names.put(id, one.name()));
        return names;
    }

    private static void collect(JsonNode node, List<UUID> into) {
        UUID id = KeptGroup.id(node);
        if (id != null) {
            into.add(id);
        }
        node.forEach(child -> collect(child, into));
    }

    private static QuarantineEntry entry(QuarantineRow row, Map<UUID, UUID> firms, Caller caller) {
        UUID visit = row.group().visitId();
        return row.entry(visit == null ? null : firms.get(visit), caller.locale());
    }

    /** The enterprise of each visit that the rows name. */
    private Map<UUID, UUID> enterprisesOf(List<QuarantineRow> rows) {
        List<UUID> visits = rows.stream()
                .map(row -> row.group().visitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, UUID> found = new HashMap<>();
        sql.list(
                "select id, enterprise_id from visit where id = any(?::uuid[])",
                row -> found.put(Sql.id(row, "id"), Sql.id(row, "enterprise_id")),
                visits);
        return found;
    }

    private static UUID place(String after) {
        List<String> key = PageKey.read(after, 1);
        try {
            return key == null ? AFTER_ALL : UUID.fromString(key.get(0));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
