package org.zoufang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.zoufang.database.Database;
import org.zoufang.database.DatabaseAccess;
import org.zoufang.database.StartSettings;
import org.zoufang.shared.PageKey;

/** Measures the rows T1, T2 and T7 and writes them to docs/operate/benchmark.md. Arguments: the folder, the page. */
public final class Benchmark {

    private static final String FIELDS =
            "{ edges { cursor node { id kind occurredAt noteCount enterprise { name } lead {"
                    + " name } } } pageInfo { hasNextPage endCursor } }";
    private static final String OF_ENTERPRISE =
            "query H($id: ID!) { visitHistory(first: 50, filter: {enterpriseId: $id}) " + FIELDS + " }";
    private static final String PAGE =
            "query P($after: String) { visitHistory(first: 50, after: $after) " + FIELDS + " }";

    static final int ROUNDS = 5;
    static final double WARM_UP = Double.parseDouble(System.getProperty("benchmark.warmUp", "75"));
    static final double SECONDS = Double.parseDouble(System.getProperty("benchmark.seconds", "10"));

    private final DatabaseAccess access;
    private final Server server;
    private final Processes processes;
    private final String bearer;

    private Benchmark(DatabaseAccess access, Server server, Processes processes) throws IOException {
        this.access = access;
        this.server = server;
        this.processes = processes;
        this.bearer = signIn();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        System.setProperty("zoufang.data", folder.resolve("database").toString());
        String loadBefore = Report.load();
        try (Database database = Database.open(StartSettings.read());
                Server server = new Server(database.access(), folder.resolve("server"))) {
            Visits visits = new Visits(database.access());
            visits.people();
            Processes processes = new Processes(server.pid(), folder.resolve("database"));
            Benchmark benchmark = new Benchmark(database.access(), server, processes);
            Report report = benchmark.measure(visits);
            Files.writeString(Path.of(arguments[1]), report.page(loadBefore));
        }
    }

    private Report measure(Visits visits) throws Exception {
        Report report = new Report();
        visits.upTo(10_000);
        ask(8, WARM_UP, pages(10_000), 0);
        report.pages10k = medianMillis(4, pages(10_000));
        visits.upTo(100_000);
        ask(8, WARM_UP, histories(), 50);
        report.history = medianMillis(4, histories());
        report.pages100k = medianMillis(4, pages(100_000));
        compareWithSql(report);
        visits.upTo(1_000_000);
        ask(8, SECONDS, pages(1_000_000), 0);
        report.pages1m = medianMillis(4, pages(1_000_000));
        return report;
    }

    /** The server and the limit by turns, so that both meet the same machine. */
    private void compareWithSql(Report report) throws Exception {
        double[] ours = new double[ROUNDS];
        double[] limit = new double[ROUNDS];
        double[] sqlMillis = new double[ROUNDS];
        Load.run(8, SECONDS, i -> new SqlClient(access, enterprises(i)));
        for (int round = 0; round < ROUNDS; round++) {
            double before = processes.postgresSeconds();
            Load.Done sql = Load.run(8, SECONDS, i -> new SqlClient(access, enterprises(i)));
            sqlMillis[round] = (processes.postgresSeconds() - before) * 1000 / sql.requests();
            limit[round] = sql.perSecond();
            ours[round] = ask(8, SECONDS, histories(), 50).perSecond();
        }
        report.rate = median(ours);
        report.sqlRate = median(limit);
        report.sqlMillis = median(sqlMillis);
        report.ratio = median(
                IntStream.range(0, ROUNDS).mapToDouble(i -> ours[i] / limit[i]).toArray());
    }

    private Report.Cpu medianMillis(int clients, Questions questions) throws Exception {
        double[] serverMillis = new double[ROUNDS];
        double[] postgresMillis = new double[ROUNDS];
        double[] total = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double serverBefore = processes.serverSeconds();
            double postgresBefore = processes.postgresSeconds();
            Load.Done done = ask(clients, SECONDS, questions, 50);
            serverMillis[round] = (processes.serverSeconds() - serverBefore) * 1000 / done.requests();
            postgresMillis[round] = (processes.postgresSeconds() - postgresBefore) * 1000 / done.requests();
            total[round] = serverMillis[round] + postgresMillis[round];
        }
        return new Report.Cpu(median(total), median(serverMillis), median(postgresMillis));
    }

    private Load.Done ask(int clients, double seconds, Questions questions, int rows) throws Exception {
        return Load.run(clients, seconds, i -> new HttpClient(server.port, bearer, questions.of(i), rows));
    }

    private interface Questions {
        Supplier<String> of(int client);
    }

    private static Questions histories() {
        return client -> {
            Supplier<UUID> enterprise = enterprises(client);
            return () -> body(OF_ENTERPRISE, "\"id\":\"" + enterprise.get() + "\"");
        };
    }

    private static Questions pages(int visits) {
        return client -> {
            Random random = new Random(client);
            Instant first = Instant.parse("2006-01-01T00:00:00Z");
            return () -> {
                Instant after = first.plusSeconds(600L * (60 + random.nextInt(visits - 60)));
                return body(PAGE, "\"after\":\"" + PageKey.of(after, new UUID(0, 0)) + "\"");
            };
        };
    }

    private static Supplier<UUID> enterprises(int client) {
        Random random = new Random(client);
        return () -> new UUID(7, 1 + random.nextInt(Visits.ENTERPRISES));
    }

    private static String body(String query, String variables) {
        return "{\"query\":\"" + query + "\",\"variables\":{" + variables + "}}";
    }

    private String signIn() throws IOException {
        String query = "mutation { signIn(input: {name: \\\"" + Visits.LEADER + "\\\", password: \\\"" + Visits.PASSWORD
                + "\\\"}) { session { accessToken } } }";
        try (HttpClient client = new HttpClient(server.port, null, () -> body(query, ""), 0)) {
            String answer = client.answer();
            String mark = "\"accessToken\":\"";
            int at = answer.indexOf(mark);
            if (at < 0) {
                throw new IOException("signing in failed: " + answer);
            }
            return answer.substring(at + mark.length(), answer.indexOf('"', at + mark.length()));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
