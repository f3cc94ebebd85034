package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.sync.RoundReport.End;

/** Today's phone against a server of the release before: it knows neither today's documents nor today's fields. */
class OlderServerTest {

    /** What documents of rows have gained since the first release. */
    private static final List<String> GAINED =
            List.of("recordedById", "onBehalfOfId", "siblingOfId", "siblingKept", "clockFlags");

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private PhoneFixture phone;

    @BeforeEach
    void aPhoneOfTodayAtAnOlderServer() {
        server.old(true);
        phone = PhoneFixture.aPhoneOf(1, server, clock);
        server.always((request, wire) -> {
            HttpAnswer answer = wire.exchange(request);
            boolean page = answer.isSuccess() && answer.text().contains("{\"data\":{\"changes\"");
            return page ? FakeServer.json(200, asBefore(answer.text())) : answer;
        });
    }

    private static String asBefore(String answer) {
        JsonObject body = Json.object(answer);
        JsonObject page = Json.child(Json.child(body, "data"), "changes");
        for (JsonObject change : Json.objects(page, "changes")) {
            JsonObject document = Json.child(change, "document");
            if (document != null) {
                GAINED.forEach(document::remove);
            }
        }
        return body.toString();
    }

    @Test
    void aWholeVisitIsHandedInAndShownAsTheOlderServerHasIt() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "旧服务器也要收");
        phone.sync().run();
        phone.progress().arrive(visit);
        phone.write(visit, "在现场写的");
        phone.progress().end(visit);

        // When
        RoundReport report = phone.sync().run();

        // Then
        VisitView seen = phone.visit(visit);
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(seen.state()).isEqualTo(VisitState.ENDED);
        assertThat(seen.standing()).isNotEqualTo(Standing.NEEDS_YOU);
        assertThat(seen.notes()).extracting(one -> one.text()).containsExactly("旧服务器也要收", "在现场写的");
        assertThat(seen.clockFlags()).isEmpty();
        assertThat(phone.store()
                        .pack()
                        .row(Entity.VISIT, visit)
                        .orElseThrow()
                        .json()
                        .keySet())
                .doesNotContainAnyElementsOf(GAINED);
    }

    @Test
    void whatTheServerRefusesBecauseItDoesNotKnowItWaitsInWordsAndGoesWhenTheServerIsUpdated() {
        // Given
        UUID visit = phone.beginVisit();
        server.records().refuse(group -> java.util.Optional.of("APP_NEWER"));
        phone.sync().run();
        assertThat(phone.outbox().entries().get(0).code()).isEqualTo("APP_NEWER");
        assertThat(phone.outbox().entries().get(0).standing()).isEqualTo(Standing.NEEDS_YOU);
        server.records().refuse(group -> java.util.Optional.empty());
        server.old(false);
        server.always(FakeServer.NONE);

        // When
        phone.mending().retry(phone.outbox().entries().get(0).id());
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }
}
