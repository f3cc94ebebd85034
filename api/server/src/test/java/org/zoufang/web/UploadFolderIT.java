package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class UploadFolderIT {

    private final ZoufangConfig config;
    private final String uploads;

    UploadFolderIT(ZoufangConfig config, @ConfigProperty(name = "quarkus.http.body.uploads-directory") String uploads) {
        this.config = config;
        this.uploads = uploads;
    }

    /** In the machine's common folder a form's file could be read by others, or be barred by another user's folder. */
    @Test
    void whatAFormBringsWaitsInTheDataFolder() {
        // When
        Path data = config.data().toAbsolutePath();
        // Then
        assertThat(Path.of(uploads).toAbsolutePath()).startsWith(data);
    }
}
