package org.zoufang.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.zoufang.phone.account.KeyVault;

/** A session in a file, written whole or not at all. */
record FileVault(Path file) implements KeyVault {

    @Override
    public String session() {
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keepSession(String session) {
        try {
            if (session == null) {
                Files.deleteIfExists(file);
                return;
            }
            Path fresh = Files.writeString(file.resolveSibling("session.new"), session);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
