package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.database.Database;

/** A backup onto a small disk of its own, in a process that may mount one. */
class FullDiskIT {

    @TempDir
    private Path folder;

    private record Answer(int code, String text) {}

    @Test
    void aFullDiskLeavesNothingThatLooksLikeABackup() throws Exception {
        // Given
        Path data = folder.resolve("data");
        Path small = Files.createDirectories(folder.resolve("small"));
        assumeThat(onASmallDisk(small, List.of("true")).code())
                .as("this machine lets a user mount")
                .isZero();
        try (Database database = OfficeFixture.anOffice(data)) {
            // When
            Answer answer = onASmallDisk(
                    small,
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dzoufang.data=" + data,
                            "-cp",
                            System.getProperty("java.class.path"),
                            BackupProcess.class.getName(),
                            "backup",
                            small.toString()));
            // Then
            assertThat(database.access()).isNotNull();
            assertThat(answer.text()).contains("the disk is full").contains("left: .lock\n");
            assertThat(answer.code()).isEqualTo(1);
        }
    }

    /** Twelve megabytes, less than an empty cluster; at the end it says what is left there. */
    private static Answer onASmallDisk(Path small, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=12m tmpfs " + small + " || exit 9; \"$@\"; code=$?; echo left: $(ls -A " + small
                        + "); exit $code",
                "sh"));
        all.addAll(command);
        try {
            Process run = new ProcessBuilder(all).redirectErrorStream(true).start();
            run.getOutputStream().close();
            String text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(run.waitFor(), text);
        } catch (IOException noUnshare) {
            return new Answer(-1, noUnshare.getMessage());
        }
    }
}
