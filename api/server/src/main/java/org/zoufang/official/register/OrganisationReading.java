package org.zoufang.official.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Grams;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads bodies, for those who keep them. Whether somebody may is asked at the door. */
@ApplicationScoped
public class OrganisationReading {

    private static final String SELECT =
            """
            select g.id, g.version, g.name, g.kind, g.division_code, d.full_name as division_name, g.closed_at,
                p.id as parent_id, p.name as parent_name, p.kind as parent_kind,
                (select count(distinct o.official_id) from posting o where o.organisation_id = g.id
                    and o.from_day <= ? and (o.to_day is null or o.to_day >= ?) and o.ended_at is null) as people,
                (select count(*) from organisation b where b.parent_id = g.id and b.closed_at is null) as bodies
            from organisation g
            left join organisation p on p.id = g.parent_id
            left join division d on d.code = g.division_code
            """;
    private static final String PAGE = SELECT
            + """
            where (? = '' or strpos(lower(g.name), ?) > 0) and (?::uuid is null or g.parent_id = ?::uuid)
              and (not ? or g.parent_id is null) and (g.name, g.id) > (?, ?)
            order by g.name, g.id limit ?
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final Clock clock;

    OrganisationReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A page of bodies in the order of their names, closed ones too.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public RegisteredOrganisationConnection page(OrganisationFilter filter, Integer first, String after) {
        int size = PageKey.size(first);
        LocalDate today = LocalDate.now(clock);
        String text = filter.search() == null ? "" : Grams.fold(filter.search()).strip();
        List<String> key = PageKey.read(after, 2);
        List<RegisteredOrganisation> found = sql.list(
                PAGE,
                OrganisationReading::read,
                today,
                today,
                text,
                text,
                filter.parentId(),
                filter.parentId(),
                filter.topOnly(),
                key == null ? "" : key.get(0),
                place(key),
                size + 1);
        List<RegisteredOrganisationEdge> edges = found.stream()
                .limit(size)
                .map(one -> new RegisteredOrganisationEdge(PageKey.of(one.name(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new RegisteredOrganisationConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One body. */
    public Optional<RegisteredOrganisation> byId(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return sql.one(SELECT + " where g.id = ?", OrganisationReading::read, today, today, id);
    }

    /** The body of exactly this name. */
    public Optional<RegisteredOrganisation> named(String name) {
        LocalDate today = LocalDate.now(clock);
        return sql.one(SELECT + " where g.name = ?", OrganisationReading::read, today, today, name);
    }

    private static UUID place(List<String> key) {
        try {
            return key == null ? BEFORE_ALL : UUID.fromString(key.get(1));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static RegisteredOrganisation read(ResultSet row) throws SQLException {
        UUID parent = Sql.id(row, "parent_id");
        return new RegisteredOrganisation(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("name"),
                Sql.term(row, "kind", OrganisationKind.class),
                parent == null
                        ? null
                        : new Organisation(
                                parent,
                                row.getString("parent_name"),
                                Sql.term(row, "parent_kind", OrganisationKind.class)),
                row.getString("division_code"),
                row.getString("division_name"),
                row.getInt("people"),
                row.getInt("bodies"),
                Sql.instant(row, "closed_at"));
    }
}
