package org.zoufang.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.zoufang.database.DatabaseAccess;

/** Fills an empty database from the rows of a backup: all of them, or none. */
final class TableLoad {

    private static final String FOREIGN_KEYS =
            """
            select %s from pg_constraint c
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conparentid = 0
            order by c.conrelid::regclass::text, c.conname
            """;
    private static final String DROP =
            FOREIGN_KEYS.formatted("format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname)");
    private static final String ADD = FOREIGN_KEYS.formatted(
            "format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))");

    private final Path backup;
    private final String schema;

    /** @param schema the version of the migrations that made the tables of the backup */
    TableLoad(Path backup, String schema) {
        this.backup = backup;
        this.schema = schema;
    }

    /** Makes the tables as they were at the time of the backup; the server's next start brings them up to date. */
    void makeTables(DatabaseAccess access, Connection owner) throws SQLException {
        boolean migrated = !DatabaseFacts.texts(
                        owner, "select 'yes' where to_regclass('public.flyway_schema_history') is not null")
                .isEmpty();
        if (migrated
                && !DatabaseFacts.texts(owner, "select id::text from official limit 1")
                        .isEmpty()) {
            throw new BackupRefusal("The database " + access.url()
                    + " is not empty. A backup is restored into an empty one: make a new database.");
        }
        if (migrated && !DatabaseFacts.schema(owner).equals(schema)) {
            throw new BackupRefusal("The database " + access.url() + " has tables of version "
                    + DatabaseFacts.schema(owner) + ", the backup is of version " + schema
                    + ". Make a new, empty database for it.");
        }
        Flyway.configure(TableLoad.class.getClassLoader())
                .dataSource(access.url(), access.owner().name(), access.owner().password())
                .placeholders(Map.of(
                        "server",
                        access.server().name(),
                        "keeper",
                        access.keeper().name()))
                .target(schema)
                // What is made anew whenever it changes fits the newest tables: the server's start makes it.
                .repeatableSqlMigrationPrefix("NONE")
                .ignoreMigrationPatterns("repeatable:*")
                .load()
                .migrate();
    }

    /** In the transaction at hand, so that nobody ever sees a part. */
    void fill(Connection owner) throws SQLException, IOException {
        List<TableDump.Table> tables = Files.readAllLines(backup.resolve(TableDump.TABLES)).stream()
                .map(TableDump.Table::of)
                .toList();
        refuseOther(tables, TableDump.tables(owner));
        List<String> dropped = DatabaseFacts.texts(owner, DROP);
        List<String> added = DatabaseFacts.texts(owner, ADD);
        try (Statement statement = owner.createStatement()) {
            for (String drop : dropped) {
                statement.execute(drop);
            }
            statement.execute(
                    tables.stream().map(TableDump.Table::quoted).collect(Collectors.joining(", ", "truncate ", "")));
            for (TableDump.Table table : tables) {
                copyIn(owner, table);
            }
            for (String add : added) {
                statement.execute(add);
            }
        }
        setSequences(owner);
    }

    private static void refuseOther(List<TableDump.Table> dumped, List<TableDump.Table> made) {
        if (!names(dumped).equals(names(made))) {
            throw new BackupRefusal("The backup holds the tables " + names(dumped) + ", the migrations make "
                    + names(made) + ". Restore with the version of Zoufang that made the backup.");
        }
    }

    private static List<String> names(List<TableDump.Table> tables) {
        return tables.stream().map(TableDump.Table::name).sorted().toList();
    }

    private void copyIn(Connection owner, TableDump.Table table) throws SQLException, IOException {
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(backup.resolve(table.file())))) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.quoted() + " (" + table.columns() + ") from stdin", rows);
        }
    }

    private void setSequences(Connection owner) throws SQLException, IOException {
        try (PreparedStatement set = owner.prepareStatement("select setval(format('public.%I', ?)::regclass, ?)")) {
            for (String line : Files.readAllLines(backup.resolve(TableDump.SEQUENCES))) {
                String[] parts = line.split(TableDump.SEPARATOR, 2);
                set.setString(1, parts[0]);
                set.setLong(2, Long.parseLong(parts[1]));
                set.execute();
            }
        }
    }
}
