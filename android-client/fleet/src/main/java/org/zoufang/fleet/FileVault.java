package org.zoufang.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.zoufang.phone.account.KeyVault;

/** Secrets in files of one folder, each written whole or not at all. */
record FileVault(Path folder) implements KeyVault {

    @Override
    public String secret(Secret which) {
        try {
            Path file = file(which);
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(Secret which, String text) {
        try {
            if (text == null) {
                Files.deleteIfExists(file(which));
                return;
            }
            Path fresh = Files.writeString(folder.resolve("secret.new"), text);
            Files.move(fresh, file(which), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Secret which) {
        return folder.resolve(which.name().toLowerCase(Locale.ROOT));
    }
}
