package org.zoufang.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes the rows of every table in one snapshot, for a database whose files are not ours. The tables themselves are made
 * by the same migrations again.
 */
final class TableDump {

    static final String FOLDER = "database/";
    static final String TABLES = FOLDER + "tables";
    static final String SEQUENCES = FOLDER + "sequences";
    static final String SEPARATOR = "\t";

    private static final String TABLES_QUERY =
            """
            select c.relname, string_agg(quote_ident(a.attname), ',' order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
              and not a.attisdropped and a.attgenerated = ''
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
            group by c.relname order by c.relname
            """;

    private final Connection owner;
    private final BackupWriting writing;

    /** @param owner in a transaction that reads one snapshot */
    TableDump(Connection owner, BackupWriting writing) {
        this.owner = owner;
        this.writing = writing;
    }

    /** A table and its columns as they stand in an SQL statement. */
    record Table(String name, String columns) {

        static Table of(String line) {
            String[] parts = line.split(SEPARATOR, 2);
            return new Table(parts[0], parts[1]);
        }

        String line() {
            return name + SEPARATOR + columns;
        }

        String quoted() {
            return '"' + name + '"';
        }

        String file() {
            return FOLDER + "rows/" + name + ".gz";
        }
    }

    void dump() throws SQLException, IOException {
        List<Table> tables = tables(owner);
        for (Table table : tables) {
            writing.add(table.file(), out -> {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                try {
                    owner.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy (select " + table.columns() + " from " + table.quoted() + ") to stdout",
                                    packed);
                } catch (SQLException e) {
                    throw new IOException("the table " + table.name() + " cannot be read: " + e.getMessage(), e);
                }
                packed.finish();
            });
        }
        writing.add(TABLES, tables.stream().map(Table::line).toList());
        // Read after the rows: a sequence does not belong to the snapshot and may only be ahead of it.
        writing.add(
                SEQUENCES,
                DatabaseFacts.texts(
                        owner,
                        "select sequencename || '" + SEPARATOR + "' || last_value from pg_sequences"
                                + " where schemaname = 'public' and last_value is not null order by sequencename"));
    }

    static List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(TABLES_QUERY)) {
            while (result.next()) {
                tables.add(new Table(result.getString(1), result.getString(2)));
            }
        }
        return tables;
    }
}
