package org.zoufang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.zoufang.database.PrivateFiles;
import org.zoufang.shared.ZoufangConfig;

/**
 * The two secrets that encrypt what a browser keeps of a session and of a sign-in under way. Made at first use and kept
 * in {@code keys/oidc-cookies} of the data folder: sessions outlast a restart. Without the file everybody signs in anew.
 */
@ApplicationScoped
class OidcCookieKeys {

    /** 32 characters, as AES-256 and Quarkus want them. */
    private static final int BYTES = 24;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    OidcCookieKeys(ZoufangConfig config) {
        this.file = config.data().resolve("keys").resolve("oidc-cookies");
    }

    String session() {
        return lines().get(0);
    }

    String state() {
        return lines().get(1);
    }

    private synchronized List<String> lines() {
        try {
            if (!Files.exists(file)) {
                PrivateFiles.folder(file.getParent());
                PrivateFiles.write(file, secret() + "\n" + secret() + "\n");
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read or made", e);
        }
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
