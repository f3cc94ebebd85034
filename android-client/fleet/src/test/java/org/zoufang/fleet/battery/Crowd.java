package org.zoufang.fleet.battery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** More people than the invented city has: each with an account, a password and the posts of one of its leaders. */
final class Crowd {

    private static final String ONE_LIKE =
            """
            with model as (select a.* from account a where a.name = 'leader'),
            person as (
                insert into official select (jsonb_populate_record(o, jsonb_build_object('id', ?::uuid))).*
                from official o join model on o.id = model.official_id returning id),
            posts as (
                insert into posting select (jsonb_populate_record(
                    p, jsonb_build_object('id', gen_random_uuid(), 'official_id', person.id))).*
                from posting p join model on p.official_id = model.official_id, person)
            insert into account select (jsonb_populate_record(
                model.*::account, jsonb_build_object('id', gen_random_uuid(), 'official_id', person.id, 'name', ?::text))).*
            from model, person
            """;

    private Crowd() {}

    /** The names by which they sign in. */
    static List<String> of(Path data, int people) throws IOException, SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = TruthReading.connect(data);
                PreparedStatement statement = connection.prepareStatement(ONE_LIKE)) {
            for (int number = 0; number < people; number++) {
                names.add("crowd" + number);
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, "crowd" + number);
                statement.executeUpdate();
            }
        }
        return names;
    }
}
