package org.zoufang.welcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.shared.ZoufangConfig;

@QuarkusTest
class StartPageIT {
    private final ZoufangConfig config;

    StartPageIT(ZoufangConfig config) {
        this.config = config;
    }

    @ParameterizedTest
    @CsvSource({
        "/, zh-CN, 扫码连接",
        "/, 'en-GB,en;q=0.9', Scan to connect",
        "/, 'de,zh;q=0.5,en;q=0.3', 扫码连接",
        "/, fr, 扫码连接",
        "/?lang=en, zh-CN, Scan to connect",
        "/?lang=zh, en, 扫码连接"
    })
    void itSpeaksTheReadersLanguageAndChineseFirst(String path, String accepted, String expected) {
        // Given
        var request = given().header("Accept-Language", accepted);
        // When
        Response page = request.get(path);
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(expected).contains("<path d=\"M");
    }

    @Test
    void itLoadsNothingFromElsewhereAndRunsNothing() {
        // Given
        var request = given();
        // When
        Response page = request.get("/");
        // Then
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.asString()).doesNotContain("<script", "style=", "src=", "href=\"http");
        assertThat(given().get("/zoufang.css").statusCode()).isEqualTo(200);
    }

    @Test
    void theAppIsGivenOutWhenItIsThere() throws IOException {
        // Given
        Path app = config.data().resolve("zoufang.apk");
        Files.write(app, new byte[] {'P', 'K', 3, 4});
        // When
        Response download = given().get("/zoufang.apk");
        // Then
        assertThat(download.contentType()).isEqualTo("application/vnd.android.package-archive");
        assertThat(download.asByteArray()).hasSize(4);
        Files.delete(app);
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready"})
    void healthIsUp(String path) {
        // Given
        var request = given();
        // When
        Response health = request.get(path);
        // Then
        assertThat(health.jsonPath().getString("status")).isEqualTo("UP");
    }
}
