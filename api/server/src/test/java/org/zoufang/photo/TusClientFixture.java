package org.zoufang.photo;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Single tus requests of one official, said by hand. */
final class TusClientFixture {

    private final String bearer;

    TusClientFixture(String bearer) {
        this.bearer = bearer;
    }

    static String sha256(byte[] bytes) {
        return Hashes.hex(Hashes.sha256().digest(bytes));
    }

    static String metadata(String sha256) {
        return "sha256 " + base64(sha256) + ",filename " + base64("../../etc/\u0000\u202Egnp.exe" + "长".repeat(300));
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", bearer)
                .header("Tus-Resumable", "1.0.0");
    }

    Response create(String sha256, long length) {
        return request()
                .header("Upload-Length", length)
                .header("Upload-Metadata", metadata(sha256))
                .post("/photos");
    }

    String begin(byte[] photo) {
        return create(sha256(photo), photo.length)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    Response patch(String location, long offset, byte[] part) {
        return request()
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(part)
                .patch(location);
    }

    Response patch(String location, byte[] photo, int from, int to) {
        return patch(location, from, Arrays.copyOfRange(photo, from, to));
    }

    Response head(String location) {
        return request().head(location);
    }

    /** Hands a photo in at one go. */
    Response upload(byte[] photo) {
        return patch(begin(photo), 0, photo);
    }
}
