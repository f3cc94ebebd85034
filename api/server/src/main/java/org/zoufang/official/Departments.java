package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.shared.Sql;

/** The bodies that handle what enterprises need: departments, districts, and parks or bodies like them; never the office that dispatches. */
@ApplicationScoped
public class Departments {

    private final Sql sql;

    Departments(Sql sql) {
        this.sql = sql;
    }

    /** Whether a problem may be given to this body: it is not closed and no body that dispatches, leads or oversees. */
    public boolean mayHandle(UUID organisation) {
        return sql.one(
                        "select id from organisation where id = ? and closed_at is null and kind in ('DEPARTMENT', 'DISTRICT')",
                        row -> organisation,
                        organisation)
                .isPresent();
    }

    /** All of them, in the order of their names. */
    public List<Organisation> all() {
        return sql.list(
                "select id, name, kind from organisation where closed_at is null and kind in ('DEPARTMENT', 'DISTRICT')"
                        + " order by name, id",
                Departments::read);
    }

    /** What these bodies are called, closed ones too. */
    public Map<UUID, String> names(Collection<UUID> organisations) {
        return byIds(organisations).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** These bodies, closed ones too. */
    public Map<UUID, Organisation> byIds(Collection<UUID> organisations) {
        return sql
                .list(
                        "select id, name, kind from organisation where id = any(?::uuid[])",
                        Departments::read,
                        organisations)
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** The districts, and parks like them: division code and name. */
    public Map<String, String> districts() {
        return sql
                .list(
                        """
                        select division_code, min(name) as name from organisation
                        where closed_at is null and kind = 'DISTRICT' and division_code is not null
                        group by division_code order by division_code
                        """,
                        row -> Map.entry(row.getString("division_code"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static Organisation read(ResultSet row) throws SQLException {
        return new Organisation(
                Sql.id(row, "id"), row.getString("name"), Sql.term(row, "kind", OrganisationKind.class));
    }
}
