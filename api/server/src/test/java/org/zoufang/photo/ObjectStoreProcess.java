package org.zoufang.photo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An object store that speaks S3 (S3Proxy on a folder), in a process of its own. */
final class ObjectStoreProcess implements Closeable {

    static final String KEY = "test-key";
    static final String SECRET = "test-secret";
    private static final Path PROGRAM = Path.of("target", "object-store", "s3proxy.jar");
    private static final int TRIES = 600;

    private final int port;
    private final Process process;

    ObjectStoreProcess(Path folder) throws IOException, InterruptedException {
        port = freePort();
        Path settings = Files.writeString(
                folder.resolve("s3proxy.properties"),
                """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.endpoint=http://127.0.0.1:%d
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """
                        .formatted(KEY, SECRET, port, Files.createDirectories(folder.resolve("objects"))));
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        awaitDoor(folder);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void awaitDoor(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try (Socket door = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("no object store: " + Files.readString(folder.resolve("s3proxy.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
