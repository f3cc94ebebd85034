package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path CONTRACT = Path.of("src/main/resources/org/zoufang/contract");
    private static final Path LIST = CONTRACT.resolve("documents.sha256");

    @Test
    void aDocumentThatHasLandedKeepsItsHash() throws IOException {
        assertThat(files())
                .as("keep the old text in operations/earlier, and its line; see operations/README.md")
                .isEqualTo(landed());
    }

    @Test
    void aChangedDocumentIsNoticed() throws IOException {
        // Given
        Map<String, String> files = files();

        // When
        files.values().remove("operations/me.graphql");
        files.put(Documents.hash("query me { me { official { id } } }"), "operations/me.graphql");

        // Then
        assertThat(files).isNotEqualTo(landed());
    }

    @Test
    void aDocumentIsKnownAsItStandsAndAsItIsSent() throws IOException {
        // Given
        String stands = Files.readString(CONTRACT.resolve("operations/push.graphql"));

        // When
        Map<String, String> known = Documents.byHash();

        // Then
        assertThat(known)
                .containsEntry(Documents.hash(stands), stands)
                .containsEntry(Documents.hash(Documents.ofOperation("push")), Documents.ofOperation("push"))
                .doesNotContainKey(Documents.hash(stands + " "));
    }

    @Test
    void theHashIsSha256InHexadecimalDigits() {
        assertThat(Documents.hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** Hash to name of each document in its folder. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CONTRACT.resolve("operations"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".graphql")).toList()) {
                hashes.put(
                        Documents.hash(Files.readString(file)),
                        CONTRACT.relativize(file).toString().replace('\\', '/'));
            }
        }
        return hashes;
    }

    private static Map<String, String> landed() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            hashes.put(line.split(" +")[0], line.split(" +")[1]);
        }
        return hashes;
    }
}
