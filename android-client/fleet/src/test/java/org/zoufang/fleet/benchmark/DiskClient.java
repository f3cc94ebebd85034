package org.zoufang.fleet.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The limit of storing a photo: the same bytes written to a new file beside the server's, file and folder made durable. */
final class DiskClient implements Load.Client {

    private final Path folder;
    private final byte[] bytes;
    private Path last;

    DiskClient(Path data, byte[] bytes) {
        this.bytes = bytes;
        try {
            this.folder = Files.createTempDirectory(data, "disk");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void ask() throws IOException {
        Path file = Files.createTempFile(folder, "photo", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        if (last != null) {
            Files.delete(last);
        }
        last = file;
    }

    @Override
    public void close() throws IOException {
        if (last != null) {
            Files.delete(last);
        }
        Files.delete(folder);
    }
}
