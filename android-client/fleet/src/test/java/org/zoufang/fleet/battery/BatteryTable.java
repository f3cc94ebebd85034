package org.zoufang.fleet.battery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what the cases came to into the page of {@code -Dbattery.table=}, between its two marks; the last of a name counts. */
final class BatteryTable {

    private static final String BEGIN = "<!-- results -->";
    private static final String END = "<!-- end of results -->";

    private BatteryTable() {}

    static void write() throws IOException {
        String page = System.getProperty("battery.table", "");
        Path results = Size.folder().resolve("results.csv");
        if (page.isEmpty() || !Files.exists(results)) {
            return;
        }
        Path file = Path.of(page);
        Files.writeString(file, with(Files.readString(file), table(Files.readString(results))));
    }

    static String with(String page, String table) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(0, begin) + "\n" + table + page.substring(page.indexOf(END));
    }

    static String table(String results) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : results.split("\n")) {
            String[] cells = line.split(";", -1);
            rows.put(cells[0], "| " + String.join(" | ", cells) + " |\n");
        }
        return "Run on " + LocalDate.now() + ", " + machine() + ".\n\n"
                + "| case | how many | lost | double | wrong owner | other | seed |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n"
                + String.join("", rows.values());
    }

    private static String machine() {
        Runtime machine = Runtime.getRuntime();
        return machine.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version")
                + (Size.isLong() ? ", long form" : ", the slice of every build");
    }
}
