package org.zoufang.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Photos in a folder: {@code originals/ab/ab12…}, the refused ones in {@code refused/}. */
final class FolderStore implements PhotoStore {

    private static final int SHELVES = 256;

    private final Path originals;
    private final Path refused;
    private final Disk disk;

    FolderStore(Path folder) throws IOException {
        this(folder, Disk.REAL);
    }

    FolderStore(Path folder, Disk disk) throws IOException {
        this.disk = disk;
        originals = Files.createDirectories(folder.resolve("originals"));
        refused = Files.createDirectories(folder.resolve("refused"));
        for (int i = 0; i < SHELVES; i++) {
            Files.createDirectories(originals.resolve(String.format("%02x", i)));
        }
        disk.force(originals);
        disk.force(folder);
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        place(file, place(sha256));
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public void setAside(String name, Path file) throws IOException {
        place(file, refused.resolve(name));
    }

    @Override
    public void check() throws IOException {
        if (!Files.isWritable(originals)) {
            throw new IOException("the folder of photos cannot be written: " + originals);
        }
    }

    /** Content first, then the name: after a power cut there is no name without its content. */
    private void place(Path from, Path to) throws IOException {
        disk.force(from);
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            // The name is the content's hash: what is there is the same.
        } catch (UnsupportedOperationException | FileSystemException e) {
            Path copy =
                    Files.copy(from, to.resolveSibling(to.getFileName() + ".new"), StandardCopyOption.REPLACE_EXISTING);
            disk.force(copy);
            Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE);
        }
        disk.force(to.getParent());
    }

    private Path place(String sha256) {
        return originals.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
