package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

/** Looks officials and their capacities up, for the API and for other rooms. */
@ApplicationScoped
public class OfficialReading {

    private static final String BY_IDS = OfficialRows.FROM_OFFICIAL_WITH_POST + " where o.id = any (?::uuid[])";

    private final Clock clock;
    private final OfficialSearch search;
    private final Sql sql;

    OfficialReading(Clock clock, OfficialSearch search, Sql sql) {
        this.clock = clock;
        this.search = search;
        this.sql = sql;
    }

    public Optional<Official> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The officials with these ids in one statement, with their posts of today; unknown ids are left out. */
    public Map<UUID, Official> byIds(Collection<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Official> found = new LinkedHashMap<>();
        sql.list(BY_IDS, OfficialRows::read, today, today, ids).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** The body of that name. */
    public Optional<UUID> organisationNamed(String name) {
        return sql.one("select id from organisation where name = ?", row -> Sql.id(row, "id"), name);
    }

    /**
     * What kind of body this is.
     *
     * @throws NotFound if there is none
     */
    OrganisationKind kindOf(UUID organisationId) {
        return sql.one(
                        "select kind from organisation where id = ?",
                        row -> Sql.term(row, "kind", OrganisationKind.class),
                        organisationId)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /**
     * For which body each of these people acts in this capacity today; who holds no such post is left out.
     *
     * @param capacities capacity by person
     */
    public Map<UUID, UUID> units(Map<UUID, Role> capacities) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, UUID> units = new HashMap<>();
        sql.list(
                """
                select distinct on (official_id, role) official_id, role, organisation_id from posting
                where official_id = any(?::uuid[]) and from_day <= ? and (to_day is null or to_day >= ?)
                  and ended_at is null
                order by official_id, role, from_day desc, id
                """,
                row -> capacities.get(Sql.id(row, "official_id")) == Sql.term(row, "role", Role.class)
                        ? units.put(Sql.id(row, "official_id"), Sql.id(row, "organisation_id"))
                        : null,
                capacities.keySet(),
                today,
                today);
        return units;
    }

    /** Which of these ids are officials. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(
                sql.list("select id from official where id = any (?::uuid[])", row -> Sql.id(row, "id"), ids));
    }

    /**
     * Officials whose name, pinyin or initials contain the text, in the order of their pinyin; all where nothing is
     * searched.
     *
     * @throws org.zoufang.shared.Refused with TOO_MANY or BAD_CURSOR
     */
    public OfficialConnection search(String text, Integer first, String after) {
        return search.page(text, first, after);
    }
}
