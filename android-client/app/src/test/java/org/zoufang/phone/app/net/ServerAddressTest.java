package org.zoufang.phone.app.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ServerAddressTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    public void theOfficesCodeGivesAddressAndFingerprint() {
        // Given
        String code = "zoufang://server?address=https%3A%2F%2F10.1.2.3%3A8443&fingerprint=" + HEX.toUpperCase();
        // When
        ServerAddress.Reading reading = ServerAddress.read(code);
        // Then
        assertThat(reading.address()).contains(new ServerAddress("https://10.1.2.3:8443", HEX));
    }

    @Test
    public void aHostWithoutASchemeIsTakenAsEncrypted() {
        // Given
        String typed = " zoufang.example:8443/ ";
        // When
        ServerAddress.Reading reading = ServerAddress.read(typed);
        // Then
        assertThat(reading.address()).contains(new ServerAddress("https://zoufang.example:8443", ""));
    }

    @Test
    public void clearTextIsTakenOnlyForThisDevice() {
        // Given
        String elsewhere = "http://10.1.2.3:8080";
        // When
        ServerAddress.Reading refused = ServerAddress.read(elsewhere);
        // Then
        assertThat(refused.refusal()).contains(ServerAddress.Refusal.CLEAR_TEXT);
        assertThat(ServerAddress.read("http://127.0.0.1:8080").address()).isPresent();
        assertThat(ServerAddress.read("http://localhost.evil.example").refusal())
                .contains(ServerAddress.Refusal.CLEAR_TEXT);
    }

    @Test
    public void whatIsNoAddressIsRefused() {
        for (String typed : new String[] {
            "",
            "https://",
            "ftp://host",
            "two words",
            "zoufang://server",
            "zoufang://server?address=https://h&fingerprint=12"
        }) {
            // Given
            String text = typed;
            // When
            ServerAddress.Reading reading = ServerAddress.read(text);
            // Then
            assertThat(reading.refusal()).as(typed).contains(ServerAddress.Refusal.NOT_AN_ADDRESS);
        }
    }
}
