package org.zoufang.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a backup with their SHA-256, in the form that {@code sha256sum -c} reads. */
final class FileList {

    static final String NAME = "files.sha256";
    private static final int HASH = 64;
    private static final String BETWEEN = "  ";

    private FileList() {}

    static void write(Writer out, String name, String sha256) throws IOException {
        if (name.indexOf('\n') >= 0 || name.indexOf('\\') >= 0) {
            throw new IOException("a file's name cannot be written to the list: " + name);
        }
        out.write(sha256 + BETWEEN + name + "\n");
    }

    /** The hash of each file by its name, relative to the backup. */
    static Map<String, String> read(Path backup) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(backup.resolve(NAME))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() <= HASH + BETWEEN.length() || !line.startsWith(BETWEEN, HASH)) {
                    throw new IOException("a line of " + NAME + " cannot be read: " + line);
                }
                String name = line.substring(HASH + BETWEEN.length());
                if (!backup.resolve(name).normalize().startsWith(backup.normalize())) {
                    throw new IOException(NAME + " names a file outside the backup: " + name);
                }
                files.put(name, line.substring(0, HASH));
            }
        }
        return files;
    }
}
