package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.PhoneFixture.FOUNDRY;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;

/** The card of an enterprise where rows lack what others have, as from an older server. */
class BriefingOddRowsTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void put(Entity entity, UUID id, String fields) {
        JsonObject row = Json.object("{" + fields + "}");
        Json.put(row, "enterpriseId", FOUNDRY);
        server.records().put(entity, id, row);
    }

    private BriefingView card() {
        return phone.today().briefing(FOUNDRY);
    }

    private BriefingView synced() {
        phone.sync().run();
        return card();
    }

    @Test
    void aStopWithItsHourAndAPlanThatNobodyLeadsStandOnTheCard() {
        // Given
        put(
                Entity.VISIT,
                new UUID(4, 1),
                "\"kind\":\"SERVICE_VISIT\",\"state\":\"DRAFT\",\"plannedFrom\":" + "\"2026-11-25T01:00:00Z\"");
        put(
                Entity.TOUR,
                new UUID(3, 1),
                "\"title\":\"跨天\",\"day\":\"2026-11-23\",\"leadId\":\"" + FakeSessions.official(3) + "\",\"stops\":["
                        + "{\"id\":\"" + new UUID(7, 1) + "\",\"enterpriseId\":\"" + FOUNDRY
                        + "\",\"plannedFrom\":\"2026-11-24T01:30:00Z\"}" + "]");
        // When
        List<BriefingView.Planned> planned = synced().planned();
        // Then
        assertThat(planned)
                .extracting(BriefingView.Planned::day)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
        assertThat(planned.get(0).from()).isEqualTo(Instant.parse("2026-11-24T01:30:00Z"));
        assertThat(planned.get(1).lead()).isNull();
    }

    @Test
    void whoArrivedHasBegunWhateverTheStateSays() {
        // Given
        put(
                Entity.VISIT,
                new UUID(4, 1),
                "\"kind\":\"SERVICE_VISIT\",\"state\":\"DRAFT\",\"arrivedAt\":\"2026-11-05T01:00:00Z\"");
        // When
        BriefingView card = synced();
        // Then
        assertThat(card.visitCount()).isEqualTo(1);
        assertThat(card.planned()).isEmpty();
    }

    @Test
    void aPromiseWhoseStepsHaveNoTimeIsTheOldestThatIsOver() {
        // Given
        put(
                Entity.COMMITMENT,
                new UUID(8, 1),
                "\"text\":\"承诺1\",\"state\":\"IMPOSSIBLE\",\"dueOn\":\"2026-11-01\",\"steps\":[{\"command\":\"upholdImpossible\"}]");
        put(
                Entity.COMMITMENT,
                new UUID(8, 2),
                "\"text\":\"承诺2\",\"state\":\"IMPOSSIBLE\",\"dueOn\":\"2026-11-01\",\"steps\":[{\"command\":\"upholdImpossible\",\"at\":\"2026-11-02T02:00:00Z\"}]");
        // When
        BriefingView card = synced();
        // Then
        assertThat(card.promises()).extracting(one -> one.words().text()).containsExactly("承诺2", "承诺1");
    }

    @Test
    void aPhoneThatNeverHadContactSaysNoTime() {
        // Given
        phone.store().change(() -> phone.store().settings().put(Setting.LAST_CONTACT, null));
        // When
        BriefingView card = card();
        // Then
        assertThat(card.asOf()).isNull();
    }
}
