package org.zoufang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.ZoufangConfig;
import org.zoufang.web.PageVisitor;

/** Guessing numbers and codes comes to an end soon, and for nobody else. */
@QuarkusTest
class ComplaintGuessingIT {

    private final SignedInFixture people;
    private final ZoufangConfig config;

    ComplaintGuessingIT(SignedInFixture people, ZoufangConfig config) {
        this.people = people;
        this.config = config;
    }

    @Test
    void anAddressGuessesSoOftenAndNoMore() throws IOException {
        // Given
        int most = config.limits().complaintsPerHour();
        for (int i = 0; i < most; i++) {
            assertThat(postFrom("127.0.0.9")).doesNotContain(" 429 ");
        }
        // When
        String answer = postFrom("127.0.0.9");
        // Then
        assertThat(answer).contains(" 429 ");
        assertThat(postFrom("127.0.0.10")).doesNotContain(" 429 ");
    }

    @Test
    void aSignedInPersonGuessesSoOftenAndGoesOnWithHisWork() {
        // Given
        PageVisitor person = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.DEPUTY));
        person.get("/complaint/status");
        int most = config.limits().complaintsPerHour();
        for (int i = 0; i < most; i++) {
            assertThat(guess(person, i)).isEqualTo(422);
        }
        // When
        int status = guess(person, most);
        // Then
        assertThat(status).isEqualTo(429);
        assertThat(person.get("/home").statusCode()).isEqualTo(200);
    }

    private static int guess(PageVisitor person, int count) {
        String number = "2026-%04d-0000".formatted(count);
        return person.post("/complaint/status", Map.of("number", number, "code", "0000-0000-0000-0000"))
                .statusCode();
    }

    /** The first line of the answer to a stranger at this address. */
    private static String postFrom(String address) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(address), 0)) {
            String body = "number=2026-0000-0000&code=0000";
            String request = "POST /complaint/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                    + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
