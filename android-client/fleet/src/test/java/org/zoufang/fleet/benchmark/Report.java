package org.zoufang.fleet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page docs/operate/benchmark.md. */
final class Report {

    private static final String PAGE =
            """
            # Benchmark

            One command measures what is asked, pushed, pulled and photographed, with its limits in the same run, and writes this page anew:

            ```
            mvn -q -B -ntp -pl android-client/fleet -am -DskipTests -Pbenchmark verify
            ```

            It starts the packaged server as a process with its embedded PostgreSQL (fsync on) and makes its own data under `android-client/fleet/target/benchmark`: at last 1,000,000 visits of 2,000 enterprises and 500 officials, two participants each. The phones are the real core on SQLite in this Java: a stand-in for Android, not a phone. A run takes about half an hour. Linux only: CPU time is read from `/proc`.

            | # | work | best peer, measured | target | here |
            | --- | --- | --- | --- | --- |
            %s

            How it is measured:

            - CPU ms are user and system time of the server's process and of all PostgreSQL processes, divided by the requests; medians of %d rounds of %.0f s, after at least %.0f s of load on the same questions (8 s of photos), and until Java's compilers take no more than a twentieth of the server's time, at most eight times as long; what a phone does in rounds is done up to twenty times before (a server that still compiles costs twice as much). "SQL alone" is PostgreSQL's part only.
            - T1, T3, T7 and T11 with 4 clients, T2 and T4 with 8, T5 with 4, T6 with one, each on a connection that stays open. Clients and server share the machine's processors, in ratios on both sides of the division, turn by turn.
            - The SQL limit is the same rows by prepared statements, one transaction for what one request does, over JDBC in the benchmark's own process with every value read; pgbench does not come along with the embedded PostgreSQL. For T3 and T4 it writes the visit, its participant, three notes, four stored answers, the feed's documents, lists and counter, and the trail.
            - The plain loop of T8 is one gzip answer of the same bytes over HTTP, parsed and written to SQLite in one transaction; that of T9 one SQL transaction for each 50 records.
            - In T1 the number of notes stands where the table of targets says the number of problems.
            - The enterprise, and the page's place in the history, are chosen at random for each request.

            The last run: %d processors, Java %s, load average before it %s, after it %s. Absolute figures mean little on another machine; the ratios and the CPU times of one run can be compared.
            """;

    private Report() {}

    static String page(List<Row> rows, String loadBefore) {
        return String.format(
                Locale.ROOT,
                PAGE,
                rows.stream().map(Row::toString).collect(Collectors.joining("\n")),
                Measure.ROUNDS,
                Measure.SECONDS,
                Measure.WARM_UP,
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
