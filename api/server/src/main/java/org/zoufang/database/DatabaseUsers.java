package org.zoufang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the database and its three users: the owner migrates, the server works and cannot change the trail, the
 * keeper drops what has expired and is itself in the trail. May run at each start. What each may do with a table
 * is said after the migrations, in {@code db/migration/afterMigrate__rights.sql}.
 */
final class DatabaseUsers {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "zoufang_owner";
    static final String SERVER = "zoufang_server";
    static final String KEEPER = "zoufang_keeper";

    private DatabaseUsers() {}

    static DatabaseAccess ensure(int port, Passwords passwords, String database) {
        try (Connection connection =
                DriverManager.getConnection(url(port, "postgres"), SUPERUSER, passwords.superuser())) {
            ensureUser(connection, OWNER, passwords.owner());
            ensureUser(connection, SERVER, passwords.server());
            ensureUser(connection, KEEPER, passwords.keeper());
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                run(connection, "CREATE DATABASE " + database + " OWNER " + OWNER);
            }
            run(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            run(connection, "GRANT CONNECT ON DATABASE " + database + " TO " + SERVER + ", " + KEEPER);
        } catch (SQLException e) {
            throw new StartRefusal("The users of the database could not be made: " + e.getMessage(), e);
        }
        return access(port, passwords, database);
    }

    /** How to reach a database that is there. */
    static DatabaseAccess access(int port, Passwords passwords, String database) {
        return new DatabaseAccess(
                url(port, database),
                new DatabaseAccess.Login(OWNER, passwords.owner()),
                new DatabaseAccess.Login(SERVER, passwords.server()),
                new DatabaseAccess.Login(KEEPER, passwords.keeper()));
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void ensureUser(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            run(connection, "CREATE ROLE " + name + " LOGIN");
        }
        run(connection, "ALTER ROLE " + name + " PASSWORD '" + password + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
