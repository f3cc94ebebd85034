package org.zoufang.phone.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoSafeTest {

    private static final int SEGMENT = 64 * 1024;

    @TempDir
    Path folder;

    private final PhotoSafe safe = safe(1);

    private static PhotoSafe safe(int key) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new PhotoSafe(new SecretKeySpec(bytes, "AES"), new SecureRandom());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private File closed(byte[] original) throws IOException {
        File file = Files.createTempFile(folder, "one", PhotoSafe.SUFFIX).toFile();
        safe.close(new ByteArrayInputStream(original), file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 5 * SEGMENT + 77})
    void whatWasClosedComesBackByteForByte(int size) throws IOException {
        // Given
        byte[] original = bytes(size);
        File file = folder.resolve("closed").toFile();

        // When
        PhotoPrint print = safe.close(new Dripping(original), file);

        // Then
        assertThat(safe.open(file).readAllBytes()).isEqualTo(original);
        assertThat(safe.size(file)).isEqualTo(size).isEqualTo(print.size());
        assertThat(print).isEqualTo(safe.print(file));
        assertThat(print.sha256()).isEqualTo(sha256(original));
    }

    @Test
    void anyByteCanBeReadWithoutThoseBeforeIt() throws IOException {
        // Given
        byte[] original = bytes(3 * SEGMENT + 5);
        File file = closed(original);

        // When
        byte[] part = safe.read(file, SEGMENT - 3, SEGMENT + 6);

        // Then
        assertThat(part).isEqualTo(Arrays.copyOfRange(original, SEGMENT - 3, 2 * SEGMENT + 3));
        assertThat(safe.read(file, original.length - 1, 1)).containsExactly(original[original.length - 1]);
        assertThatThrownBy(() -> safe.read(file, original.length, 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> safe.read(file, 9L * SEGMENT, 1)).isInstanceOf(EOFException.class);
    }

    @Test
    void nothingOfTheOriginalCanBeSeenInTheFile() throws IOException {
        // Given
        String words = "工业路十八号的车间照片";

        // When
        File file = closed(words.repeat(5_000).getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8))
                .startsWith("ZFB1")
                .doesNotContain(words);
    }

    @Test
    void anotherPhonesKeyOpensNothing() throws IOException {
        // Given
        File file = closed(bytes(100));

        // When
        var reading = assertThatThrownBy(() -> safe(2).read(file, 0, 100));

        // Then
        reading.isInstanceOf(PhotoSpoilt.class);
    }

    @Test
    void aChangedACutAndAnExchangedFileAreNoticed() throws IOException {
        // Given
        byte[] whole = Files.readAllBytes(closed(bytes(2 * SEGMENT)).toPath());
        byte[] other = Files.readAllBytes(closed(bytes(2 * SEGMENT)).toPath());
        byte[] changed = whole.clone();
        changed[whole.length - 20] ^= 1;
        int first = 21 + SEGMENT + 28;
        byte[] cut = Arrays.copyOf(whole, first);
        byte[] mixed = whole.clone();
        System.arraycopy(other, first, mixed, first, whole.length - first);
        byte[] swapped = whole.clone();
        System.arraycopy(whole, 21, swapped, first, SEGMENT + 28);

        // When
        byte[][] spoilt = {changed, cut, mixed, swapped};

        // Then
        for (byte[] one : spoilt) {
            File file = Files.write(folder.resolve("spoilt"), one).toFile();
            assertThatThrownBy(() -> safe.open(file).readAllBytes()).isInstanceOf(PhotoSpoilt.class);
        }
    }

    @Test
    void aFileThatAnEarlierVersionLeftOpenIsReadAsItIs() throws IOException {
        // Given
        byte[] original = bytes(1_000);
        File file = Files.write(folder.resolve("old.jpg"), original).toFile();

        // When
        byte[] part = safe.read(file, 10, 20);

        // Then
        assertThat(part).isEqualTo(Arrays.copyOfRange(original, 10, 30));
        assertThat(safe.size(file)).isEqualTo(1_000);
        assertThat(safe.open(file).readAllBytes()).isEqualTo(original);
        assertThat(PhotoSafe.isClosed(file)).isFalse();
        assertThat(PhotoSafe.isClosed(folder.resolve("gone").toFile())).isFalse();
    }

    @Test
    void bytesCanBeTakenOneByOne() throws IOException {
        // Given
        File file = closed(new byte[] {1, -1, 3});

        // When
        try (InputStream in = safe.open(file)) {
            int[] taken = {in.read(), in.read(), in.read(new byte[9], 0, 0), in.read(), in.read()};

            // Then
            assertThat(taken).containsExactly(1, 255, 0, 3, -1);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a few bytes at a time, as a gallery may. */
    private static final class Dripping extends FilterInputStream {

        Dripping(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            return super.read(into, offset, Math.min(count, 7_001));
        }
    }
}
