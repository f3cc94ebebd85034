package org.zoufang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key, token or password lies in the repository or goes into the jar. */
class NoSecretsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PACKAGED = Path.of("target/classes");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".mvn", "node_modules");
    private static final int LARGEST = 4 * 1024 * 1024;

    /** Keys as text and as PKCS #8 in Base64, tokens of ours and of others, credentials of clouds. */
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"
            + "|(MEECAQAwEwYHKoZIzj0|MIGHAgEAMBMGByqGSM49|MII[A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0BAQEF)[A-Za-z0-9+/]{20,}"
            + "|eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{20,}"
            + "|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{36}\\b|\\bglpat-[A-Za-z0-9_-]{20}");

    /** A setting whose value is a secret; one that is taken from elsewhere is none. */
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^[\\w.%\"-]*(password|secret|access-key|secret-key|credentials)\\s*[=:]\\s*(?!\\$\\{)[^\\s#]+\\s*$");

    @Test
    void theRepositoryHoldsNoKeyOrToken() throws IOException {
        // When
        List<String> found = scan(ROOT, NOT_OURS, file -> SECRET.matcher(file).find());

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsPackagedHoldsNoKeyTokenOrPassword() throws IOException {
        // When
        List<String> found =
                scan(PACKAGED, Set.of(), file -> SECRET.matcher(file).find());
        List<String> settings = scan(Path.of("src/main/resources"), Set.of("messages"), file -> SETTING.matcher(file)
                .find());

        // Then
        assertThat(found).isEmpty();
        assertThat(settings).isEmpty();
    }

    static Stream<String> secrets() throws GeneralSecurityException {
        return Stream.of(
                "-----BEGIN " + "PRIVATE KEY-----",
                "-----BEGIN EC " + "PRIVATE KEY-----",
                base64(key("EC")),
                base64(key("RSA")),
                "eyJhbGciOiJFUzI1NiJ9." + "eyJpc3MiOiJ6b3VmYW5nIn0." + "c2lnbmF0dXJlLXNpZ25hdHVyZQ",
                "AKIA" + "ABCDEFGHIJKLMNOP");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void aSecretWouldBeFound(String secret) {
        // When
        boolean found = SECRET.matcher("line\nkey = " + secret + "\n").find();

        // Then
        assertThat(found).isTrue();
    }

    @Test
    void aPasswordAmongTheSettingsWouldBeFound() {
        // When
        boolean found =
                SETTING.matcher("a=b\nquarkus.datasource.password=geheim\n").find();

        // Then
        assertThat(found).isTrue();
        assertThat(SETTING.matcher("quarkus.datasource.password=${DB_PASSWORD}").find())
                .isFalse();
        assertThat(SETTING.matcher("zoufang.sign-in.password-length=8").find()).isFalse();
    }

    private static PrivateKey key(String algorithm) throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPrivate();
    }

    private static String base64(PrivateKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private interface Check {
        boolean finds(String text);
    }

    private static List<String> scan(Path root, Set<String> without, Check check) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return without.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() < LARGEST && check.finds(text(file))) {
                    found.add(root.relativize(file).toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
