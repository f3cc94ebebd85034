package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.zoufang.fleet.battery.Finding.Kind;

/** Writes down what each case of the battery came to, for its table; then fails the case if anything was found. */
final class Tally {

    private Tally() {}

    static void note(String name, long how, List<Finding> findings) throws IOException {
        note(name, how, findings, "");
    }

    /** @param seeds of the dice, where there were any */
    static void note(String name, long how, List<Finding> findings, String seeds) throws IOException {
        Path file = Files.createDirectories(Size.folder()).resolve("results.csv");
        String line = String.join(
                ";",
                name,
                Long.toString(how),
                count(findings, Kind.LOST),
                count(findings, Kind.DOUBLE),
                count(findings, Kind.WRONG_OWNER),
                Long.toString(findings.stream()
                        .filter(one -> one.kind().ordinal() > Kind.WRONG_OWNER.ordinal())
                        .count()),
                seeds);
        Files.writeString(
                file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(findings).as(name + " " + seeds).isEmpty();
    }

    private static String count(List<Finding> findings, Kind kind) {
        return Long.toString(findings.stream().filter(one -> one.kind() == kind).count());
    }
}
