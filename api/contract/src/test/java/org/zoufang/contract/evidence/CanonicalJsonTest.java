package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void whatWasWrittenIsReadAgain() throws EvidenceBroken {
        // Given
        Map<String, Object> value = Map.of(
                "文字",
                "引号 \" 反斜线 \\ 换行\n制表\t控制\u0001",
                "list",
                List.of(1L, true, false, Map.of(), List.of()),
                "empty",
                List.of(),
                "n",
                -7L);
        // When
        Map<String, Object> read = CanonicalJson.read("x", CanonicalJson.bytes(value));
        // Then
        assertThat(read).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{ \"a\":1}",
                "{\"a\":01}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":1.0}",
                "{\"a\":null}",
                "{\"a\":1}}",
                "{\"a\":1}\n",
                "[1]",
                "12",
                "{\"a\":tru}",
                "{\"a\":--1}",
                "{\"a\" 1}",
                "{\"a\":1;\"b\":1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00zz\"}",
                "",
                "{\"a\":\"",
                "{\"a\":\"\\u00",
                "{\"a\":99999999999999999999}"
            })
    void whatCouldBeWrittenOtherwiseIsRefused(String json) {
        assertThatThrownBy(() -> CanonicalJson.read("x", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EvidenceBroken.class);
    }
}
