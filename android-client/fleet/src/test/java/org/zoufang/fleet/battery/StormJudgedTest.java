package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.sync.RoundReport;
import org.zoufang.phone.sync.RoundReport.End;

/** Each thing that the reconnect storm asserts, broken alone, is reported. */
class StormJudgedTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
    private final CountDownLatch drained = new CountDownLatch(1);
    private Instant now = START;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nothingIsFoundWhereTheServerShedsAndThePhoneHeedsIt() throws Exception {
        // Given
        Knocking phone = phone(2, true, busyFor("2"), served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).isEmpty();
        assertThat(phone.retries()).isEqualTo(1);
    }

    @Test
    void aServerThatNeverShedsIsFound() throws Exception {
        // Given
        Knocking phone = phone(2, true, served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).containsExactly("the server sent nobody away");
    }

    @Test
    void aServerThatShedsWithoutSayingForHowLongIsFound() throws Exception {
        // Given
        Knocking phone = phone(2, true, busyFor(null), served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone)))
                .containsExactly("phone 0 was sent away without being told for how long: 1");
    }

    @Test
    void aPhoneThatIgnoresRetryAfterIsFound() throws Exception {
        // Given a phone that comes every second, whatever it was told
        Knocking phone = phone(1, true, busyFor("2"), served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).containsExactly("phone 0 came before it was told to: 1");
    }

    @Test
    void aPhoneThatComesSixTimesAgainIsFound() throws Exception {
        // Given
        HttpAnswer busy = busyFor("2");
        Knocking phone = phone(2, true, busy, busy, busy, busy, busy, busy, served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).containsExactly("phone 0 came 6 times again");
    }

    @Test
    void aPhoneThatKnocksForEverIsStoppedAndFound() throws Exception {
        // Given
        List<HttpAnswer> never = new ArrayList<>();
        for (int i = 0; i <= Knocking.LAST_ROUND; i++) {
            never.add(busyFor("2"));
        }
        Knocking phone = phone(2, false, never.toArray(HttpAnswer[]::new));
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone)))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("phone 0: knocks for ever"))
                .contains("phone 0 came " + (Knocking.LAST_ROUND - 1) + " times again");
    }

    @Test
    void aPhoneOnWhichSomethingWaitsIsFound() throws Exception {
        // Given
        Knocking phone = phone(2, false, busyFor("2"), served());
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).containsExactly("phone 0: something waits still");
    }

    @Test
    void aPhoneThatFailsIsFound() throws Exception {
        // Given
        Knocking phone = new Knocking(
                () -> {
                    throw new IOException("its file is gone");
                },
                new Doorstep(() -> now),
                drained);
        // When
        storm(phone);
        // Then
        assertThat(StormJudged.findings(List.of(phone))).anyMatch(finding -> finding.contains("its file is gone"));
    }

    private static HttpAnswer busyFor(String seconds) {
        return new HttpAnswer(503, seconds == null ? Map.of() : Map.of("Retry-After", seconds), new byte[0]);
    }

    private static HttpAnswer served() {
        return new HttpAnswer(200, Map.of(), new byte[0]);
    }

    /** A phone that comes with so many seconds in between and is answered so, once each. */
    private Knocking phone(int seconds, boolean empty, HttpAnswer... answers) {
        Iterator<HttpAnswer> next = Arrays.asList(answers).iterator();
        Doorstep doorstep = new Doorstep(() -> now);
        Transport door = doorstep.watching(request -> next.next());
        return new Knocking(
                () -> {
                    HttpAnswer answer = door.exchange(new HttpRequest("POST", "http://server", Map.of(), null));
                    now = now.plusSeconds(seconds);
                    End end = answer.isSuccess() ? End.DONE : End.BUSY;
                    return new Knocking.Came(new RoundReport(end, 0, 0, 0, 0, Instant.EPOCH), empty);
                },
                doorstep,
                drained);
    }

    private void storm(Knocking phone) throws InterruptedException {
        phone.comeBack(threads);
        assertThat(drained.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
