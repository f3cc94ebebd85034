package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.FakeServer.json;
import static org.zoufang.phone.fake.FakeServer.status;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeServer.Fault;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport.End;

/** The terms and the calendar, with which a problem is raised without signal, when something goes wrong on their way. */
class RulebookAskedTest {

    private static final Fault UNKNOWN = (request, wire) ->
            json(400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"VALIDATION_FAILED\"}}]}");

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private PhoneFixture phone;

    @BeforeEach
    void aPhoneThatHasNotPulledYet() {
        phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);
        phone.signIn(1, "right");
    }

    private void whenAskedFor(String what, Fault fault) {
        server.always((request, wire) ->
                FakeRequest.text(request).contains(what) ? fault.of(request, wire) : wire.exchange(request));
    }

    private JsonObject rulebook() {
        return Json.object(phone.store().settings().get(Setting.RULEBOOK));
    }

    @Test
    void aServerThatKnowsNoCataloguesIsLeftInPeaceForADay() {
        // Given
        whenAskedFor("PROBLEM_TYPE", UNKNOWN);

        // When
        End end = phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.DONE);
        assertThat(phone.store().settings().get(Setting.RULEBOOK)).isNull();
        server.always(FakeServer.NONE);
        server.heard().clear();
        phone.sync().run();
        assertThat(server.heard()).doesNotContain("catalogueTerms");
        clock.pass(Duration.ofDays(1));
        phone.signIn(1, "right");
        phone.sync().run();
        assertThat(Json.objects(rulebook(), "types")).hasSize(3);
    }

    @Test
    void aCatalogueThatTheServerDoesNotKnowYetIsEmptyAndTheOthersCome() {
        // Given
        whenAskedFor("HAZARD_CATEGORY", UNKNOWN);

        // When
        End end = phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.DONE);
        assertThat(Json.objects(rulebook(), "hazardCategories")).isEmpty();
        assertThat(Json.objects(rulebook(), "types")).hasSize(3);
        assertThat(Json.objects(rulebook(), "days")).isNotEmpty();
    }

    @Test
    void aBusyServerIsAskedAgainAtTheNextRoundAndNothingHalfIsKept() {
        // Given
        whenAskedFor("HAZARD_CATEGORY", status(503));

        // When
        End end = phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.BUSY);
        assertThat(phone.store().settings().get(Setting.RULEBOOK)).isNull();
        server.always(FakeServer.NONE);
        phone.sync().run();
        assertThat(Json.objects(rulebook(), "hazardCategories")).hasSize(2);
    }

    @Test
    void aServerThatFailsAtTheFirstCatalogueIsNotTakenForAnOlderOne() {
        // Given
        whenAskedFor("PROBLEM_TYPE", status(500));

        // When
        End end = phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.FAILED);
        server.always(FakeServer.NONE);
        phone.sync().run();
        assertThat(Json.objects(rulebook(), "types")).hasSize(3);
    }
}
