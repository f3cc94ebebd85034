package org.zoufang.enterprise;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zoufang.shared.Spelling;

/** The table of enterprises, many rows to a statement. Runs in the caller's transaction. */
@ApplicationScoped
class Enterprises {

    /** One writer of the register at a time, over all servers: two imports never add the same code twice. */
    private static final String LOCK = "select pg_advisory_xact_lock(4717, 1)";

    private static final String BY_CODES =
            "select " + EnterpriseRows.COLUMNS + " from enterprise where credit_code = any (?)";

    private static final String GRAM_SEPARATOR = " ";

    private static final String SAVE =
            """
            insert into enterprise (id, credit_code, name, short_name, pinyin, initials, size_class, sector,
                division_code, address, key_enterprise, name_folded, short_folded, short_pinyin, short_initials, grams)
            select id, credit_code, name, short_name, pinyin, initials, size_class, sector, division_code, address,
                key_enterprise::boolean, name_folded, short_folded, short_pinyin, short_initials,
                string_to_array(grams, ' ')
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as said (id, credit_code, name, short_name, pinyin, initials, size_class, sector, division_code,
                    address, key_enterprise, name_folded, short_folded, short_pinyin, short_initials, grams)
            on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
                pinyin = excluded.pinyin, initials = excluded.initials, size_class = excluded.size_class,
                sector = excluded.sector, division_code = excluded.division_code, address = excluded.address,
                key_enterprise = excluded.key_enterprise, name_folded = excluded.name_folded,
                short_folded = excluded.short_folded, short_pinyin = excluded.short_pinyin,
                short_initials = excluded.short_initials, grams = excluded.grams, version = enterprise.version + 1
            """;

    private static final List<Function<SavedRow, Object>> SAVED = List.of(
            row -> row.enterprise().id().toString(),
            row -> row.enterprise().creditCode(),
            row -> row.enterprise().name(),
            row -> row.enterprise().shortName(),
            row -> row.enterprise().pinyin(),
            row -> row.enterprise().initials(),
            row -> row.enterprise().sizeClass() == null
                    ? null
                    : row.enterprise().sizeClass().name(),
            row -> row.enterprise().sector(),
            row -> row.enterprise().divisionCode(),
            row -> row.enterprise().address(),
            row -> String.valueOf(row.enterprise().keyEnterprise()),
            row -> row.name().text(),
            row -> row.shortName().text(),
            row -> row.shortName().pinyin(),
            row -> row.shortName().initials(),
            row -> String.join(GRAM_SEPARATOR, NameGrams.of(row.name(), row.shortName())));

    private final AgroalDataSource database;

    Enterprises(AgroalDataSource database) {
        this.database = database;
    }

    /** The enterprises with these codes, by code, and nobody else writes the register until the transaction ends. */
    Map<String, Enterprise> lockedByCodes(Collection<String> codes) {
        Map<String, Enterprise> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(BY_CODES)) {
            lock.execute(LOCK);
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Enterprise enterprise = EnterpriseRows.read(rows);
                    found.put(enterprise.creditCode(), enterprise);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("enterprises cannot be read by code", e);
        }
        return found;
    }

    /** Adds the enterprises whose id is new and changes the others, whose version grows by one. */
    void save(List<Enterprise> enterprises) {
        List<SavedRow> rows = enterprises.stream().map(SavedRow::of).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SAVE)) {
            int position = 0;
            for (Function<SavedRow, Object> column : SAVED) {
                Array values = connection.createArrayOf(
                        "text", rows.stream().map(column).toArray());
                statement.setArray(++position, values);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("enterprises cannot be saved", e);
        }
    }

    private record SavedRow(Enterprise enterprise, Spelling name, Spelling shortName) {

        static SavedRow of(Enterprise enterprise) {
            return new SavedRow(enterprise, Spelling.of(enterprise.name()), Spelling.of(enterprise.shortName()));
        }
    }
}
