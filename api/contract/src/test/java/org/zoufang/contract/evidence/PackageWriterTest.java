package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageWriterTest {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final PackageWriter writer = new PackageWriter(file);

    @Test
    void aStreamIsWrittenAsTheSameBytesInMemoryAre() throws IOException {
        // Given
        byte[] photo = new byte[200_000];
        new Random(3).nextBytes(photo);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        PackageWriter fromMemory = new PackageWriter(other);

        // When
        writer.entry("a", photo.length, crc(photo), new ByteArrayInputStream(photo));
        writer.end();
        fromMemory.entry("a", photo);
        fromMemory.end();

        // Then
        assertThat(file.toByteArray()).isEqualTo(other.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1001, 0})
    void aFileThatGrewOrShrankMeanwhileIsNoticed(int size) {
        assertThatThrownBy(() -> writer.entry("a", 1000, 0, new ByteArrayInputStream(new byte[size])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not the size");
    }

    @Test
    void whatDoesNotFitIntoOnePackageIsRefusedBeforeItIsWritten() {
        // Given
        long most = 0xFFFF_FFFFL;

        // Then
        assertThatThrownBy(() -> writer.entry("a", most + 1, 0, new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> writer.entry("照".repeat(67), new byte[1]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
        assertThat(file.size()).isZero();
    }

    @Test
    void aNameMayBeAsLongAsItsBytesAllow() throws IOException {
        // When
        writer.entry("照".repeat(66) + "ab", new byte[1]);

        // Then
        assertThat(file.size()).isEqualTo(30 + 200 + 1);
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
