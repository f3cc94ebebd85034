package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zoufang.database.PrivateFiles;
import org.zoufang.shared.Ids;
import org.zoufang.shared.ZoufangConfig;

/**
 * The keys that sign access tokens, one file each in {@code keys/signing} of the data folder. The first start makes
 * one; the youngest signs and all are recognised, so a new one can be put beside the old.
 */
@ApplicationScoped
class SigningKeys {

    private static final String END = ".key";

    private final TreeMap<String, SigningKey> keys = new TreeMap<>();

    SigningKeys(ZoufangConfig config) {
        Path folder = config.data().resolve("keys").resolve("signing");
        try {
            PrivateFiles.folder(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(END)).toList()) {
                    String id = file.getFileName().toString().replace(END, "");
                    keys.put(id, SigningKey.read(id, Files.readAllLines(file)));
                }
            }
            if (keys.isEmpty()) {
                // An id that grows with time: the last in order is the youngest.
                SigningKey made = SigningKey.make(Ids.next().toString());
                PrivateFiles.write(folder.resolve(made.id() + END), String.join("\n", made.lines()) + "\n");
                keys.put(made.id(), made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the signing keys in " + folder + " cannot be read or made", e);
        }
    }

    SigningKey youngest() {
        return keys.lastEntry().getValue();
    }

    Optional<SigningKey> byId(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(keys.get(id));
    }
}
