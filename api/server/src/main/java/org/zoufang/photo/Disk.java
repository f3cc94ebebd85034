package org.zoufang.photo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one step of keeping photos that a power cut spares nothing without. */
interface Disk {

    /** Where photos truly lie. */
    Disk REAL = Disk::fsync;

    /** When it returns, a file's content, or the names in a folder, survive a power cut. */
    void force(Path path) throws IOException;

    private static void fsync(Path path) throws IOException {
        StandardOpenOption how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
