package org.zoufang.phone.app.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/** What a phone's folder holds at this very moment: a copy of its files is what a killed process leaves behind. */
public final class KilledFiles {

    /** Copies the files of {@code from}, as they are now, into {@code to}. */
    public static File of(File from, File to) throws IOException {
        for (File file : from.listFiles(File::isFile)) {
            Files.copy(file.toPath(), new File(to, file.getName()).toPath());
        }
        return to;
    }

    private KilledFiles() {}
}
