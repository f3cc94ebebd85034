package org.zoufang.fleet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param server a server that runs already, or null to start {@code jar}
 * @param share of connections that are cut, 0 to 1
 * @param bytes after how many bytes at most
 */
record FleetOrder(
        int phones,
        int visits,
        int notes,
        int photos,
        int atOnce,
        long seed,
        String server,
        Path jar,
        double share,
        int bytes) {

    static final String USAGE =
            """
            java -jar fleet.jar [name=value ...]
              phones=5      how many phones
              visits=3      visits on each phone
              notes=3       note blocks on each visit
              photos=1      photos on each visit
              at-once=16    phones that are awake at the same time
              seed=1        the dice; the same seed makes the same day
              cut=0         share of connections that are cut soon, 0 to 1; the others later (only with a server of its own)
              cut-after=60000  after how many bytes at most
              server=       address of a server that runs with the demo data; without it one is started
              jar=api/server/target/quarkus-app/quarkus-run.jar  the server to start""";

    private static final Map<String, String> DEFAULTS = Map.of(
            "phones", "5",
            "visits", "3",
            "notes", "3",
            "photos", "1",
            "at-once", "16",
            "seed", "1",
            "cut", "0",
            "cut-after", "60000",
            "server", "",
            "jar", "api/server/target/quarkus-app/quarkus-run.jar");

    /** @throws IllegalArgumentException if a name is unknown or a value is no number */
    static FleetOrder read(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            if (pair.length != 2 || !values.containsKey(pair[0])) {
                throw new IllegalArgumentException("not understood: " + argument);
            }
            values.put(pair[0], pair[1]);
        }
        return new FleetOrder(
                count(values, "phones", 1),
                count(values, "visits", 0),
                count(values, "notes", 0),
                count(values, "photos", 0),
                count(values, "at-once", 1),
                Long.parseLong(values.get("seed")),
                values.get("server").isEmpty() ? null : values.get("server"),
                Path.of(values.get("jar")),
                Double.parseDouble(values.get("cut")),
                count(values, "cut-after", 1));
    }

    private static int count(Map<String, String> values, String name, int least) {
        int count = Integer.parseInt(values.get(name));
        if (count < least) {
            throw new IllegalArgumentException(name + " must be at least " + least);
        }
        return count;
    }
}
