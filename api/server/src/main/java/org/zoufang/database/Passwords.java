package org.zoufang.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords of the database's users: made once, kept in the data folder, readable by its owner only. */
record Passwords(String superuser, String owner, String server, String keeper) {
    private static final List<String> NAMES = List.of("superuser", "owner", "server", "keeper");

    static Passwords in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Passwords(
                    kept.getProperty("superuser"),
                    kept.getProperty("owner"),
                    kept.getProperty("server"),
                    kept.getProperty("keeper"));
        } catch (IOException e) {
            throw new StartRefusal("The passwords of the database in " + file + " cannot be read: " + e, e);
        }
    }

    private static void make(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder();
        for (String name : NAMES) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            lines.append(name)
                    .append('=')
                    .append(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .append('\n');
        }
        PrivateFiles.write(file, lines.toString());
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
