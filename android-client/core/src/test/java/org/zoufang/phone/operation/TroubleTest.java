package org.zoufang.phone.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.operation.ServerTrouble.Kind;

/** What an answer without the wanted field means. */
class TroubleTest {

    private static ServerTrouble asked(int status, Map<String, String> headers, String text) {
        Graphql graphql = new Graphql(
                request -> new HttpAnswer(status, headers, text.getBytes(StandardCharsets.UTF_8)),
                () -> "http://server",
                () -> "zh-CN",
                MutableClock.atWork());
        return catchThrowableOfType(ServerTrouble.class, () -> graphql.ask(Operation.ME, new JsonObject(), "token"));
    }

    private static String error(String code) {
        return "{\"errors\":[{\"message\":\"words\",\"extensions\":{\"code\":\"" + code + "\"}}]}";
    }

    @ParameterizedTest
    @CsvSource({
        "200, UNAUTHENTICATED, UNAUTHENTICATED",
        "200, UNAUTHORIZED, UNAUTHENTICATED",
        "200, INTERNAL, FAILED",
        "200, NOT_PERMITTED, REFUSED",
        "429, TOO_MANY_REQUESTS, BUSY",
        "503, OTHER, BUSY",
        "500, OTHER, FAILED",
    })
    void theCodeSaysMoreThanTheStatus(int status, String code, Kind kind) {
        // When
        ServerTrouble trouble = asked(status, Map.of(), error(code));

        // Then
        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble).hasMessageContaining("words");
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, UNAUTHENTICATED",
        "404, REFUSED",
        "408, BUSY",
        "429, BUSY",
        "499, REFUSED",
        "500, FAILED",
        "502, FAILED",
        "503, BUSY",
    })
    void withoutACodeTheStatusSaysIt(int status, Kind kind) {
        assertThat(asked(status, Map.of(), "<html>").kind()).isEqualTo(kind);
        assertThat(asked(status, Map.of(), "{}").kind()).isEqualTo(kind);
        assertThat(asked(status, Map.of(), "{\"errors\":[{\"message\":\"words\"}]}")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void anAnswerWithoutDataIsNoSuccess() {
        assertThat(asked(200, Map.of(), "{\"data\":{}}")).isNotNull();
        assertThat(asked(200, Map.of(), "{\"data\":{\"me\":null}}")).isNotNull();
        assertThat(asked(200, Map.of(), "{\"data\":{\"me\":{}},\"errors\":[{\"message\":\"half\"}]}"))
                .isNotNull();
        assertThat(asked(200, Map.of(), "{\"data\":{\"me\":{}}}")).isNull();
    }

    @ParameterizedTest
    @CsvSource(value = {"120, 120", "999999, 999999", "1000000,", "-1,", "'Wed, 21 Oct 2026 07:28:00 GMT',", "'',"})
    void aWaitIsSecondsOrIsNotHeeded(String said, Long seconds) {
        // When
        ServerTrouble trouble = asked(503, Map.of("Retry-After", said), "");

        // Then
        assertThat(trouble.retryAfter()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }
}
