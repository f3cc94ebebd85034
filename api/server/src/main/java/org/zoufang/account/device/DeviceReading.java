package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Grams;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.shared.Sql;

/** Lists phones: a person his own, administrators and the service office those of everybody. */
@ApplicationScoped
public class DeviceReading {

    private static final String SELECT =
            """
            select d.*, coalesce(o.pinyin, '') as pinyin
              from device d left join official o on o.id = d.official_id
            """;
    private static final String PAGE = SELECT
            + """
             where (?::uuid is null or d.official_id = ?::uuid)
               and (? = '' or strpos(lower(o.name), ?) > 0 or strpos(o.pinyin, ?) > 0 or strpos(o.initials, ?) > 0)
               and (coalesce(o.pinyin, ''), d.id) > (?, ?)
             order by coalesce(o.pinyin, ''), d.id limit ?
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final OfficialReading officials;
    private final Event<SensitiveRead> reads;

    DeviceReading(Sql sql, OfficialReading officials, Event<SensitiveRead> reads) {
        this.reads = reads;
        this.sql = sql;
        this.officials = officials;
    }

    /** Whether the caller sees the phones of everybody. */
    public static boolean seesAll(Caller caller) {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.SERVICE_OFFICE);
    }

    /**
     * A page of phones in the order of their people's pinyin; first those that nobody has signed in on.
     *
     * @param mine whether the caller asks for his own only, though he may see all
     * @param search part of a person's name, its pinyin or initials; null for all
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public DeviceConnection page(Caller caller, boolean mine, String search, Integer first, String after) {
        int size = PageKey.size(first);
        UUID of = seesAll(caller) && !mine ? null : caller.officialId();
        String text = search == null ? "" : Grams.fold(search).strip();
        List<String> key = PageKey.read(after, 2);
        String place = key == null ? "" : key.get(0);
        if (of == null) {
            reads.fire(new SensitiveRead(
                    "devicesRead",
                    "DEVICES",
                    text.isEmpty() ? "all" : text,
                    caller.officialId(),
                    caller.deviceId(),
                    Map.of()));
        }
        List<Found> rows = sql.list(PAGE, Found::read, of, of, text, text, text, text, place, id(key), size + 1);
        boolean more = rows.size() > size;
        List<Found> page = more ? rows.subList(0, size) : rows;
        Map<UUID, Official> people = officials.byIds(
                page.stream().map(Found::officialId).filter(Objects::nonNull).toList());
        List<DeviceEdge> edges = page.stream()
                .map(row -> new DeviceEdge(PageKey.of(row.pinyin(), row.device().id()), row.of(people)))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new DeviceConnection(edges, new PageInfo(more, end));
    }

    /** The phones of one person, the one last heard of first; none if the caller does not see them. */
    public List<Device> of(Caller caller, UUID officialId) {
        if (!seesAll(caller) && !caller.officialId().equals(officialId)) {
            return List.of();
        }
        if (!caller.officialId().equals(officialId)) {
            reads.fire(new SensitiveRead(
                    "devicesRead", "DEVICES", officialId.toString(), caller.officialId(), caller.deviceId(), Map.of()));
        }
        return sql
                .list(SELECT + " where d.official_id = ? order by d.last_contact desc, d.id", Found::read, officialId)
                .stream()
                .map(this::withOfficial)
                .toList();
    }

    /** The phone of that id, if the caller sees it. */
    public Optional<Device> byId(Caller caller, UUID id) {
        return sql.one(SELECT + " where d.id = ?", Found::read, id)
                .filter(row -> seesAll(caller) || caller.officialId().equals(row.officialId()))
                .map(this::withOfficial);
    }

    /** The phone of that id, for those who have it in hand. */
    Device inHand(UUID id) {
        return sql.one(SELECT + " where d.id = ?", Found::read, id)
                .map(this::withOfficial)
                .orElseThrow();
    }

    private Device withOfficial(Found row) {
        return row.of(row.officialId() == null ? Map.of() : officials.byIds(List.of(row.officialId())));
    }

    private static UUID id(List<String> key) {
        try {
            return key == null ? BEFORE_ALL : UUID.fromString(key.get(1));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    /** A row before its person is known by name. */
    private record Found(String pinyin, UUID officialId, Device device) {

        static Found read(ResultSet row) throws SQLException {
            return new Found(
                    row.getString("pinyin"),
                    Sql.id(row, "official_id"),
                    new Device(
                            Sql.id(row, "id"),
                            row.getString("name"),
                            row.getObject("app_version", Integer.class),
                            null,
                            Sql.instant(row, "registered_at"),
                            Sql.instant(row, "last_contact"),
                            Sql.instant(row, "revoked_at"),
                            row.getObject("unsent", Integer.class),
                            Sql.instant(row, "unsent_at")));
        }

        Device of(Map<UUID, Official> people) {
            return new Device(
                    device.id(),
                    device.name(),
                    device.appVersion(),
                    officialId == null ? null : people.get(officialId),
                    device.registeredAt(),
                    device.lastContact(),
                    device.revokedAt(),
                    device.unsent(),
                    device.unsentAt());
        }
    }
}
