package org.zoufang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** The files that were handed in, in the data folder until they are read. */
@ApplicationScoped
public class HandedIn {

    private static final Logger LOG = Logger.getLogger(HandedIn.class);
    private static final int MB = 1 << 20;

    /** Bytes of one file, in MB. */
    private static final int FILE_MB = 200;

    private final Path folder;

    HandedIn(ZoufangConfig config) {
        this.folder = config.data().resolve("imports");
    }

    /** Keeps what comes, or nothing if it is too large or breaks off. */
    public Path keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "list-", ".part");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(content, out);
            whole = true;
        } finally {
            if (!whole) {
                drop(file);
            }
        }
        return file;
    }

    public void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("file=%s is left behind: %s", file.getFileName(), e.getMessage());
        }
    }

    /** What a restart left behind. */
    void dropAll() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(this::drop);
            }
        }
    }

    /** The last part of the name that the client gave, for people; it never names a file here. */
    public static String shownName(String given) {
        String name = ListCell.text(given).text();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.isEmpty() ? "?" : last;
        return shown.length() <= Limits.NAME ? shown : shown.substring(0, Limits.NAME);
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > (long) FILE_MB * MB) {
                throw Refused.because(RefusalCode.FILE_TOO_LARGE, null, String.valueOf(FILE_MB));
            }
            out.write(buffer, 0, read);
        }
    }
}
