package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.evidence.EvidenceCheck;
import org.zoufang.contract.evidence.EvidenceVerdict;

/** A package of evidence as somebody takes it away, and what he finds in it. */
record EvidenceStage(byte[] bytes) {

    static Response ask(Person who, UUID problem) {
        return RestAssured.given().header("Authorization", who.bearer()).get("/problems/" + problem + "/evidence.zip");
    }

    static EvidenceStage taken(Person who, UUID problem) {
        Response answer = ask(who, problem);
        assertThat(answer.statusCode()).as(answer.contentType()).isEqualTo(200);
        return new EvidenceStage(answer.asByteArray());
    }

    EvidenceVerdict verdict() {
        return verdict(null);
    }

    EvidenceVerdict verdict(String fingerprint) {
        try {
            return EvidenceCheck.of(new ByteArrayInputStream(bytes), fingerprint);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each file by its name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** All words in it, but those of the verifier. */
    String words() {
        StringBuilder words = new StringBuilder();
        files().forEach((name, file) -> {
            if (name.endsWith(".json") || name.endsWith(".html")) {
                words.append(new String(file, StandardCharsets.UTF_8)).append('\n');
            }
        });
        return words.toString();
    }
}
