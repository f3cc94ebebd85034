package org.zoufang.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.database.PrivateFiles;

/** A backup that is being made: files with their hashes, and at the end the manifest. */
final class BackupWriting implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path root;
    private final BufferedWriter list;
    private long files;
    private long bytes;

    BackupWriting(Path root) throws IOException {
        this.root = root;
        PrivateFiles.write(root.resolve(FileList.NAME), "");
        this.list = Files.newBufferedWriter(root.resolve(FileList.NAME));
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    /** Copies a file into the backup. */
    HashedFile add(String name, Path from) throws IOException {
        return listed(name, HashedFile.copy(from, root.resolve(name)));
    }

    HashedFile add(String name, HashedFile.Content content) throws IOException {
        return listed(name, HashedFile.write(root.resolve(name), content));
    }

    void add(String name, List<String> lines) throws IOException {
        add(name, out -> {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /**
     * Takes a photo over from an earlier backup without copying its bytes.
     *
     * @return whether the file systems allowed it
     */
    boolean link(String name, Path earlier, String sha256, long size) throws IOException {
        Path to = root.resolve(name);
        PrivateFiles.folder(to.getParent());
        try {
            Files.createLink(to, earlier);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
        listed(name, new HashedFile(sha256, size));
        return true;
    }

    /** Takes back a file that turned out not to be what its name says. */
    void discard(String name) throws IOException {
        Files.deleteIfExists(root.resolve(name));
    }

    /** Copies a photo, unless its bytes are not what its name says: then it is not in the backup. */
    boolean addPhoto(String name, Path from, String sha256) throws IOException {
        HashedFile copied = HashedFile.copy(from, root.resolve(name));
        if (!copied.sha256().equals(sha256)) {
            discard(name);
            return false;
        }
        listed(name, copied);
        return true;
    }

    private HashedFile listed(String name, HashedFile file) throws IOException {
        FileList.write(list, name, file.sha256());
        files++;
        bytes += file.bytes();
        return file;
    }

    /** Writes the list, makes everything durable, and then the manifest, which makes it a backup. */
    void finish(Manifest unsigned) throws IOException {
        list.close();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                HashedFile.sync(each);
            }
        }
        Path listed = root.resolve(FileList.NAME);
        Manifest manifest = new Manifest(
                unsigned.format(),
                unsigned.program(),
                unsigned.startedAt(),
                unsigned.endedAt(),
                unsigned.database(),
                unsigned.photos(),
                files,
                bytes,
                HashedFile.of(listed).sha256());
        PrivateFiles.write(root.resolve(StoredBackup.MANIFEST), JSON.writeValueAsString(manifest) + "\n");
        HashedFile.sync(root);
    }

    @Override
    public void close() throws IOException {
        list.close();
    }
}
