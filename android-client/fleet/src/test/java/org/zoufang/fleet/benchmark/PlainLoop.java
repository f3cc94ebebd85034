package org.zoufang.fleet.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.JdbcSql;

/** The least that any sync would have to do with the same records: nothing is checked, nobody is asked. */
final class PlainLoop {

    private static final int COMMIT = 50;

    private PlainLoop() {}

    /** Seconds to fetch the documents as one gzip answer and write them to SQLite in one transaction. */
    static double pull(Path folder, List<String> documents) throws Exception {
        byte[] packed = gzip(documents);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
            exchange.close();
        });
        server.start();
        HttpClient client = HttpClient.newHttpClient();
        Path file = Files.createTempFile(folder, "plain", ".db");
        try (JdbcSql sql = new JdbcSql(file)) {
            sql.run("create table document (id text primary key, text text not null)");
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            long begun = System.nanoTime();
            byte[] body = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            String lines = new String(
                    new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
            sql.begin();
            for (String line : lines.split("\n")) {
                sql.run("insert into document values (?, ?)", Json.text(Json.object(line), "id"), line);
            }
            sql.commit();
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            server.stop(0);
        }
    }

    /** Seconds to write the records to PostgreSQL, one commit for each fifty. */
    static double push(Town town, List<String> records) throws SQLException {
        try (Connection connection = town.asOwner();
                Statement table = connection.createStatement()) {
            table.execute("create table if not exists plain_loop (id uuid primary key, record text not null)");
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into plain_loop values (?, ?)")) {
                int done = 0;
                for (String record : records) {
                    insert.setObject(1, UUID.fromString(Json.text(Json.object(record), "id")));
                    insert.setString(2, record);
                    insert.executeUpdate();
                    if (++done % COMMIT == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    static byte[] gzip(List<String> lines) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
