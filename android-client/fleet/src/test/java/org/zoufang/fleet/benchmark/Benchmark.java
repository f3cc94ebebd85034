package org.zoufang.fleet.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zoufang.fleet.FleetPhone;

/**
 * Measures all rows in one run and writes docs/operate/benchmark.md. Arguments: the packaged server, a folder, the page.
 * With {@code -Dbenchmark.only=push,photo,phone,read} it measures these alone and prints their rows: for whoever is at
 * work on one of them.
 */
public final class Benchmark {

    private static final String ONLY = System.getProperty("benchmark.only", "");

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        String loadBefore = Report.load();
        List<Row> rows = new ArrayList<>();
        try (Town town = new Town(Path.of(arguments[0]), folder)) {
            Measure measure = new Measure(town.processes());
            if (isAsked("push")) {
                rows.addAll(new PushRows(town, measure).measure());
            }
            if (isAsked("photo")) {
                rows.addAll(new PhotoRows(town, measure).measure());
            }
            if (isAsked("phone")) {
                rows.addAll(new PhoneRows(town, measure).measure());
            }
            if (isAsked("read")) {
                try (FleetPhone leader = town.phone("leader", "desk")) {
                    rows.addAll(new ReadRows(town, measure, leader.accessToken()).measure());
                }
            }
        }
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.number().substring(1))));
        if (ONLY.isEmpty()) {
            Files.writeString(Path.of(arguments[2]), Report.page(rows, loadBefore));
        } else {
            rows.forEach(System.out::println);
        }
    }

    private static boolean isAsked(String part) {
        return ONLY.isEmpty() || List.of(ONLY.split(",")).contains(part);
    }
}
