package org.zoufang.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Refusal;

/** The tables of imports. Runs in the caller's transaction. */
@ApplicationScoped
class Imports {

    private static final String PROGRESS =
            """
            update enterprise_import set rows_read = rows_read + ?, added = added + ?, changed = changed + ?,
                unchanged = unchanged + ?, rejected = rejected + ?, empty = empty + ?
            where id = ? and state = 'RUNNING'
            """;

    private static final String REJECT =
            """
            insert into import_rejection (import_id, line, ordinal, column_name, value, code, arguments)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int LONGEST_VALUE = 200;

    private final AgroalDataSource database;

    Imports(AgroalDataSource database) {
        this.database = database;
    }

    void begin(ImportKind kind, UUID id, String fileName, UUID officialId, Instant now) {
        execute(
                "insert into enterprise_import (kind, id, file_name, official_id, state, started_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                kind.name(),
                id,
                fileName,
                officialId,
                ImportState.RUNNING.name(),
                now.atOffset(ZoneOffset.UTC));
    }

    void ignore(UUID id, List<String> columns) {
        execute("update enterprise_import set ignored_columns = ? where id = ?", columns.toArray(new String[0]), id);
    }

    /** Adds a batch to the counts; false if the import does not run any more. */
    boolean progress(UUID id, List<ImportOutcome> outcomes, int empty) {
        return execute(
                        PROGRESS,
                        outcomes.size() + empty,
                        Collections.frequency(outcomes, ImportOutcome.ADDED),
                        Collections.frequency(outcomes, ImportOutcome.CHANGED),
                        Collections.frequency(outcomes, ImportOutcome.UNCHANGED),
                        Collections.frequency(outcomes, ImportOutcome.REJECTED),
                        empty,
                        id)
                == 1;
    }

    void outcomes(UUID id, List<? extends JudgedLine<?>> lines, List<ImportOutcome> outcomes) {
        execute(
                "insert into import_batch (import_id, first_line, lines, credit_codes, outcomes) values (?, ?, ?, ?, ?)",
                id,
                lines.get(0).number(),
                lines.stream().map(JudgedLine::number).toArray(Integer[]::new),
                lines.stream().map(line -> shown(line.label())).toArray(String[]::new),
                outcomes.stream().map(ImportOutcome::name).toArray(String[]::new));
    }

    void reject(UUID id, List<? extends JudgedLine<?>> lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REJECT)) {
            for (JudgedLine<?> line : lines) {
                for (int i = 0; i < line.wrongs().size(); i++) {
                    bind(
                            connection,
                            statement,
                            wrong(id, line.number(), i, line.wrongs().get(i)));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rejections cannot be stored", e);
        }
    }

    /** What is wrong with the whole file; beside anything that its lines have. */
    void refuse(UUID id, List<Refusal> refusals) {
        for (int i = 0; i < refusals.size(); i++) {
            execute(REJECT, wrong(id, 0, i, new JudgedLine.Wrong(null, null, refusals.get(i))));
        }
    }

    void end(UUID id, ImportState state, Instant now) {
        execute(
                "update enterprise_import set state = ?, ended_at = ? where id = ? and state = 'RUNNING'",
                state.name(),
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    private static Object[] wrong(UUID id, int line, int ordinal, JudgedLine.Wrong wrong) {
        return new Object[] {
            id,
            line,
            ordinal,
            wrong.column(),
            wrong.value() == null ? null : shown(wrong.value()),
            wrong.refusal().code().name(),
            Arrays.stream(wrong.refusal().arguments())
                    .map(argument -> shown(String.valueOf(argument)))
                    .toArray(String[]::new)
        };
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be stored", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Object[] items) {
                Array array = connection.createArrayOf(items instanceof Integer[] ? "integer" : "text", items);
                statement.setArray(i + 1, array);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
