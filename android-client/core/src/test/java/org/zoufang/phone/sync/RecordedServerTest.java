package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.fake.RecordedServer;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.sync.RoundReport.End;

/**
 * Today's phone against what a server of an earlier release truly answered. {@code server-1} is commit 50c15eb, the last
 * one that spoke the first version; how to record another: docs/contribute/testing.md.
 */
class RecordedServerTest {

    private static final Path RECORDED = Path.of("src/test/resources/recorded");
    private static final String SERVER = "http://server";

    private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T09:00:00Z"));

    @Test
    void aWholeVisitIsHandedInToAServerOfTheFirstVersionAndShownAsItHasIt() throws Exception {
        // Given
        Transport server = server("server-1");
        PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
        phone.signIn("leader", "zoufang-demo");
        RoundReport first = phone.sync().run();
        UUID foundry = phone.register().enterprises("", 1).get(0).id();
        UUID visit = phone.visits()
                .begin(foundry, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        phone.write(visit, "旧服务器也要收");
        phone.sync().run();
        phone.progress().arrive(visit);
        phone.write(visit, "在现场写的");
        phone.progress().end(visit);
        // When
        RoundReport report = phone.sync().run();
        // Then
        VisitView seen = phone.visit(visit);
        assertThat(first.end()).isEqualTo(End.DONE);
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(phone.reading().visits())
                .as("two of the recording, and the new one")
                .hasSize(3);
        assertThat(seen.state()).isEqualTo(VisitState.ENDED);
        assertThat(seen.standing()).isEqualTo(Standing.SENT);
        assertThat(seen.notes()).extracting(one -> one.text()).containsExactly("旧服务器也要收", "在现场写的");
        assertThat(seen.notes()).allMatch(note -> note.clockFlags().isEmpty());
    }

    private static Transport server(String name) throws IOException {
        Path file = RECORDED.resolve(name + ".json");
        String living = System.getProperty("recorded.server");
        return living == null
                ? RecordedServer.of(file)
                : RecordedServer.recording(request -> ask(living, request), file);
    }

    /** Asks a server that runs, for a recording. */
    private static HttpAnswer ask(String server, HttpRequest request) throws IOException {
        URI address = URI.create(request.url().replace(SERVER, server));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request.body().writeTo(body);
        var ask = java.net.http.HttpRequest.newBuilder(address)
                .method(request.method(), BodyPublishers.ofByteArray(body.toByteArray()));
        request.headers().forEach(ask::header);
        try {
            // without what else it says: a phone that packs its questions could not be read again
            var answer = HttpClient.newHttpClient().send(ask.build(), BodyHandlers.ofByteArray());
            return new HttpAnswer(answer.statusCode(), Map.of(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
