package org.zoufang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The page docs/operate/benchmark.md. */
final class Report {

    /** CPU milliseconds of one request. */
    record Cpu(double total, double server, double postgres) {}

    Cpu history;
    Cpu pages10k;
    Cpu pages100k;
    Cpu pages1m;
    double rate;
    double sqlRate;
    double sqlMillis;
    double ratio;

    private static final String PAGE =
            """
            # Benchmark

            One command measures the read path, with the SQL limit in the same run, and writes this page anew:

            ```
            mvn -q -B -ntp -pl api/server -am -DskipTests -Pbenchmark verify
            ```

            It makes its own data (2,000 enterprises, 500 officials, up to 1,000,000 visits with two participants each) in an embedded PostgreSQL with fsync on, under `api/server/target/benchmark`, starts the packaged server as a process and asks it over HTTP, signed in as a leader. A run takes about ten minutes. Linux only: CPU time is read from `/proc`.

            | # | work | best peer, measured | target | here |
            | --- | --- | --- | --- | --- |
            | T1 | GraphQL: history of one enterprise, 50 visits with enterprise, official and note count, 100,000 visits; CPU ms per request | PostGraphile 5: 2.24–2.84 (SQL alone 0.5–0.63) | ≤ 1.5, then 1.0 | **%.2f** (server %.2f, PostgreSQL %.2f; SQL alone %.2f) |
            | T2 | the same, rate ÷ SQL limit, 8 clients | PostGraphile 5: 0.12–0.23 | ≥ 0.40, then 0.55 | **%.2f** (%.0f ÷ %.0f requests/s) |
            | T7 | page of 50 at 10 k, 100 k, 1 M visits, any page; CPU ms per request | ODK Central OData: 133 at 11 k | ≤ 2; 1 M ÷ 10 k ≤ 1.5 | **%.2f, %.2f, %.2f**; 1 M ÷ 10 k = **%.2f** |

            How it is measured:

            - CPU ms are user and system time of the server's process and of all PostgreSQL processes, divided by the requests; medians of %d rounds of %.0f s, after at least %.0f s of load on the same questions (a fresh JVM costs several times as much). "SQL alone" is PostgreSQL's part only.
            - T1 and T7 with 4 clients, T2 with 8, each on a connection that stays open. Clients and server share the machine's processors, in T2 on both sides of the division.
            - The SQL limit is the same rows by one prepared statement, on 8 connections, over JDBC in the benchmark's own process with every value read; pgbench does not come along with the embedded PostgreSQL.
            - Problems do not exist yet: the number of notes stands where the table of targets says the number of problems.
            - The enterprise, and the page's place in the history, are chosen at random for each request.

            The last run: %d processors, Java %s, load average before it %s, after it %s. Absolute figures mean little on another machine; the ratios and the CPU times of one run can be compared.
            """;

    String page(String loadBefore) {
        return String.format(
                Locale.ROOT,
                PAGE,
                history.total(),
                history.server(),
                history.postgres(),
                sqlMillis,
                ratio,
                rate,
                sqlRate,
                pages10k.total(),
                pages100k.total(),
                pages1m.total(),
                pages1m.total() / pages10k.total(),
                Benchmark.ROUNDS,
                Benchmark.SECONDS,
                Benchmark.WARM_UP,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                loadBefore,
                load());
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
