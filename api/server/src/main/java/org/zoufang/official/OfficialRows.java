package org.zoufang.official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;

/** How officials are read with the post they hold on a day. */
final class OfficialRows {

    /** Takes the day twice. The youngest posting in force is the one that is shown. */
    static final String FROM_OFFICIAL_WITH_POST =
            """
            select o.id, o.name, p.title, g.id as organisation_id, g.name as organisation_name, g.kind
              from official o
              left join lateral (
                   select title, organisation_id from posting
                    where official_id = o.id and from_day <= ? and (to_day is null or to_day >= ?)
                      and ended_at is null
                    order by from_day desc, id limit 1) p on true
              left join organisation g on g.id = p.organisation_id
            """;

    private OfficialRows() {}

    static Official read(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Official(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                organisation == null
                        ? null
                        : new Organisation(
                                organisation,
                                row.getString("organisation_name"),
                                OrganisationKind.valueOf(row.getString("kind"))));
    }
}
