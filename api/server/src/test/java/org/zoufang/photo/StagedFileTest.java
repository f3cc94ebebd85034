package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.shared.Refused;

class StagedFileTest {

    private static final byte[] BYTES = "从车间到领导的一张照片".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aPartThatIsCutKeepsWhatCame() throws IOException {
        StagedFile file = open();
        cut(file, 7, null);
        assertThat(file.length()).isEqualTo(7);
    }

    @Test
    void aCheckedPartThatIsCutCountsForNothing() throws IOException {
        StagedFile file = open();
        cut(file, 7, new Checksum("sha1", new byte[20]));
        assertThat(file.length()).isZero();
        assertThat(Files.size(file.path())).isZero();
    }

    @Test
    void afterARestartTheHashGoesOnFromTheBytesThatAreThere() throws IOException {
        // Given
        cut(open(), 7, null);
        // When
        StagedFile again = open();
        try (StagedPart part = again.begin(7, null)) {
            part.write(rest(7), BYTES.length - 7);
            part.confirm();
        }
        // Then
        assertThat(again.sha256()).isEqualTo(TusClientFixture.sha256(BYTES));
    }

    @Test
    void aPartThatWasOvertakenCanWriteNoMore() throws IOException {
        // Given
        StagedFile file = open();
        StagedPart hanging = file.begin(0, null);
        hanging.write(BYTES, 7);
        // When
        StagedPart next = file.begin(7, null);
        // Then
        assertThatThrownBy(() -> hanging.write(BYTES, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("UPLOAD_OVERTAKEN");
        hanging.close();
        next.write(rest(7), BYTES.length - 7);
        next.confirm();
        next.close();
        assertThat(Files.readAllBytes(file.path())).isEqualTo(BYTES);
        assertThat(file.sha256()).isEqualTo(TusClientFixture.sha256(BYTES));
    }

    @Test
    void aPartThatDoesNotBeginAtTheEndIsRefused() throws IOException {
        StagedFile file = open();
        assertThatThrownBy(() -> file.begin(3, null)).hasMessageContaining("UPLOAD_OFFSET_DIFFERS");
    }

    private StagedFile open() throws IOException {
        return StagedFile.open(folder.resolve("upload"));
    }

    private static void cut(StagedFile file, int bytes, Checksum checksum) throws IOException {
        try (StagedPart part = file.begin(0, checksum)) {
            part.write(BYTES, bytes);
        }
    }

    private static byte[] rest(int from) {
        return Arrays.copyOfRange(BYTES, from, BYTES.length);
    }
}
