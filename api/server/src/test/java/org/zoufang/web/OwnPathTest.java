package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/visits", "/visits?from=2026-01-01&text=%E7%85%A4", "/visits/018f#notes"})
    void anAddressOfThisServerIsKept(String address) {
        // Given When
        String kept = OwnPath.orNull(address);
        // Then
        assertThat(kept).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "visits",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/\t/evil.example",
                "/ /evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/visits\r\nSet-Cookie: a=b",
                "/%"
            })
    void anyOtherAddressIsDropped(String address) {
        // Given When
        String kept = OwnPath.orNull(address);
        // Then
        assertThat(kept).isNull();
    }
}
