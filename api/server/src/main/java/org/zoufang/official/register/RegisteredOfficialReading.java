package org.zoufang.official.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** Reads people, for those who keep them. Whether somebody may is asked at the door. */
@ApplicationScoped
public class RegisteredOfficialReading {

    private static final String WITH_POST_IN =
            """
            select o.* from official o where o.name = ? and exists (
                select from organisation g where g.name = ? and (
                    exists (select from posting p where p.official_id = o.id and p.organisation_id = g.id)
                    or exists (select from posting_proposal p
                        where p.official_id = o.id and p.organisation_id = g.id)))
            order by o.id limit 3
            """;

    private final Sql sql;

    RegisteredOfficialReading(Sql sql) {
        this.sql = sql;
    }

    /** One person. */
    public Optional<RegisteredOfficial> byId(UUID id) {
        return sql.one("select * from official where id = ?", RegisteredOfficialReading::read, id);
    }

    /**
     * People of exactly this name, three at most: more than one is too many to mean somebody by it.
     *
     * @param organisation only those who hold, held or are proposed for a post in the body of this name; null for all
     */
    public List<RegisteredOfficial> named(String name, String organisation) {
        return organisation == null
                ? sql.list(
                        "select * from official where name = ? order by id limit 3",
                        RegisteredOfficialReading::read,
                        name)
                : sql.list(WITH_POST_IN, RegisteredOfficialReading::read, name, organisation);
    }

    private static RegisteredOfficial read(ResultSet row) throws SQLException {
        return new RegisteredOfficial(
                Sql.id(row, "id"), row.getString("name"), row.getString("pinyin"), row.getString("initials"));
    }
}
