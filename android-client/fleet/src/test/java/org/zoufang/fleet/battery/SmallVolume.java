package org.zoufang.fleet.battery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small tmpfs that a test fills to the last byte, and empties again. */
final class SmallVolume implements AutoCloseable {

    private static final byte[] BLOCK = new byte[4096];

    private final Path place;

    private SmallVolume(Path place) {
        this.place = place;
    }

    /** Null where this machine lets nobody mount one. */
    static SmallVolume mount(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        String size = "size=" + megabytes + "m,mode=0755";
        return run("mount", "-t", "tmpfs", "-o", size, "tmpfs", place.toString()) ? new SmallVolume(place) : null;
    }

    Path place() {
        return place;
    }

    /** Not one byte more. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(place.resolve("ballast"))) {
            while (true) {
                out.write(BLOCK);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(place.resolve("ballast"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", place.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
