package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final KeyPair KEY = PackageFixture.aKey();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void itSaysValidAndWhoseKeyToCompare() throws IOException {
        // Given
        Path file =
                Files.write(folder.resolve("a.zip"), PackageFixture.aPackage().bytes(KEY));
        // When
        int end = run(file.toString());
        // Then
        assertThat(end).isZero();
        assertThat(words())
                .startsWith("VALID")
                .contains("2026-000012", "云溪铸造有限公司", "内部步骤 2 项", "03-photo", "Compare the fingerprint");
    }

    @Test
    void itSaysInvalidAndNamesTheLink() throws IOException {
        // Given
        PackageFixture made = PackageFixture.aPackage();
        made.files.remove(1);
        Path file = Files.write(folder.resolve("a.zip"), made.bytes(KEY));
        // When
        int end = run(file.toString());
        // Then
        assertThat(end).isEqualTo(1);
        assertThat(words()).startsWith("INVALID").contains("02-note");
    }

    @Test
    void aFileThatIsNotThereIsNeither() {
        // When
        int end = run(folder.resolve("none.zip").toString());
        // Then
        assertThat(end).isEqualTo(2);
        assertThat(words()).doesNotContain("VALID");
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
