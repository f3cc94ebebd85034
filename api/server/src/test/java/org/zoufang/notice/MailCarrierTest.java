package org.zoufang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.ConfigFixture;

/** Mails, against a mail server of a few lines that speaks SMTP. */
class MailCarrierTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    @BeforeEach
    void aMailServer() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread speaking = new Thread(this::serve);
        speaking.setDaemon(true);
        speaking.start();
    }

    @AfterEach
    void over() throws IOException {
        server.close();
    }

    @Test
    void aMailGoesToTheContactFromTheOffice() throws Exception {
        // When
        carrier("NONE").carry("wang@foundry.example", "诉求 2026-000001 有新进展", "王厂长：有答复");
        // Then
        assertThat(heard).contains("MAIL FROM:<office@city.example>", "RCPT TO:<wang@foundry.example>");
        assertThat(String.join("\n", heard)).contains("Subject: =?UTF-8?", "charset=UTF-8");
    }

    @Test
    void aServerThatDoesNotSecureTheWayGetsNothing() {
        assertThatThrownBy(() -> carrier("STARTTLS").carry("wang@foundry.example", "诉求", "有答复"))
                .isInstanceOf(CarrierFailed.class)
                .hasMessageContaining("STARTTLS");
        assertThat(heard).noneMatch(line -> line.startsWith("MAIL FROM"));
    }

    @Test
    void anAddressThatTheServerRefusesFailsWithItsReason() {
        assertThatThrownBy(() -> carrier("NONE").carry("nobody@foundry.example", "诉求", "有答复"))
                .isInstanceOf(CarrierFailed.class);
    }

    @Test
    void itIsOffUnlessTheOperatorSwitchedItOn() {
        assertThat(new MailCarrier(ConfigFixture.with(Map.of())).isOn()).isFalse();
        assertThat(carrier("NONE").isOn()).isTrue();
    }

    private MailCarrier carrier(String security) {
        return new MailCarrier(ConfigFixture.with(Map.of(
                "zoufang.notice.mail.host", "localhost",
                "zoufang.notice.mail.port", String.valueOf(server.getLocalPort()),
                "zoufang.notice.mail.security", security,
                "zoufang.notice.mail.from", "office@city.example",
                "zoufang.notice.timeout", "PT3S")));
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket one = server.accept()) {
                talk(one);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket one) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(one.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 here\r\n");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (data) {
                data = !line.equals(".");
                if (!data) {
                    out.print("250 taken\r\n");
                }
            } else if (line.startsWith("RCPT TO:<nobody")) {
                out.print("550 no such user\r\n");
            } else if (line.startsWith("DATA")) {
                data = true;
                out.print("354 go on\r\n");
            } else {
                out.print("250 good\r\n");
            }
        }
    }
}
