package org.zoufang.fleet.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.fleet.ServerProcess;

/** The packaged server as a process with its embedded PostgreSQL and the invented city, and what the benchmark asks them by. */
final class Town implements AutoCloseable {

    /** One person asks for all: the limits count his requests like any other's, but let them through. */
    private static final List<String> OPTIONS = List.of(
            "-Dzoufang.sign-in.access=PT12H",
            "-Dzoufang.limits.signed-in-per-minute=100000000",
            "-Dzoufang.limits.uploads-per-minute=100000000");

    private final ServerProcess server;
    private final Processes processes;
    private final Path folder;

    Town(Path jar, Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.server = new ServerProcess(jar, folder, OPTIONS);
        server.start();
        this.processes = new Processes(server.pid(), server.data());
    }

    int port() {
        return server.port();
    }

    /** The folder of the server's data, on the disk that its photos go to. */
    Path data() {
        return server.data();
    }

    Processes processes() {
        return processes;
    }

    /** A phone of that demo account, signed in. */
    FleetPhone phone(String account, String name) throws IOException {
        FleetPhone phone = new FleetPhone(folder.resolve(name), account, server.address(), name.hashCode());
        phone.signIn();
        return phone;
    }

    /** A connection of the server's own user: what it may do, no more. */
    Connection asServer() throws SQLException {
        return connection("server");
    }

    /** A connection of the owner of the tables. */
    Connection asOwner() throws SQLException {
        return connection("owner");
    }

    private Connection connection(String user) throws SQLException {
        Path postgres = server.data().resolve("postgres");
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(postgres.resolve("passwords"))) {
            passwords.load(reader);
            String port = Files.readString(postgres.resolve("port")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/zoufang", "zoufang_" + user, passwords.getProperty(user));
        } catch (IOException e) {
            throw new SQLException("the database beside the server cannot be found", e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
