package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.PhoneFixture.FOUNDRY;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** The card of an enterprise, without signal: the server's copy and what this phone made since. */
class BriefingReadingTest {

    private static final UUID PROMISE = new UUID(8, 1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private void put(Entity entity, UUID id, String fields) {
        JsonObject row = Json.object("{" + fields + "}");
        if (!row.has("enterpriseId")) {
            Json.put(row, "enterpriseId", FOUNDRY);
        }
        server.records().put(entity, id, row);
    }

    private void promise(int number, String state, String dueOn, String more) {
        put(
                Entity.COMMITMENT,
                new UUID(8, number),
                "\"text\":\"承诺" + number + "\",\"state\":\"" + state + "\",\"dueOn\":\"" + dueOn + "\",\"ownerId\":\""
                        + FakeSessions.official(2) + "\"" + more);
    }

    private void visit(int number, String state, String more) {
        put(
                Entity.VISIT,
                new UUID(4, number),
                "\"kind\":\"SERVICE_VISIT\",\"state\":\"" + state + "\",\"participants\":[{\"officialId\":\""
                        + FakeSessions.official(2) + "\",\"role\":\"LEAD\"}]" + more);
    }

    private BriefingView card() {
        return phone.today().briefing(FOUNDRY);
    }

    private BriefingView synced() {
        phone.sync().run();
        return card();
    }

    @Test
    void promisesThatAreOwedComeFirstByTheirDayThenWhatWaitsThenTheLastThatAreOver() {
        // Given
        promise(1, "ACKNOWLEDGED_BY_ENTERPRISE", "2026-11-10", ",\"fulfilledOn\":\"2026-11-09\"");
        promise(2, "DOING", "2026-12-30", "");
        promise(3, "FULFILLED", "2026-11-20", "");
        promise(4, "ACCEPTED_BY_OWNER", "2026-11-19", ",\"contactName\":\"王厂长\"");
        for (int number = 5; number <= 8; number++) {
            promise(
                    number,
                    "IMPOSSIBLE",
                    "2026-11-01",
                    ",\"steps\":[{\"command\":\"upholdImpossible\",\"at\":\"2026-11-0" + number + "T02:00:00Z\"}]");
        }
        put(
                Entity.COMMITMENT,
                new UUID(9, 1),
                "\"text\":\"对别家的\",\"state\":\"DOING\",\"dueOn\":\"2026-11-01\"," + "\"enterpriseId\":\""
                        + new UUID(2, 9) + "\"");
        // When
        BriefingView card = synced();
        // Then
        assertThat(card.promises())
                .extracting(one -> one.words().text())
                .containsExactly("承诺4", "承诺2", "承诺3", "承诺8", "承诺7", "承诺6");
        assertThat(card.owed()).isEqualTo(2);
        assertThat(card.overdue()).isEqualTo(1);
        CommitmentView overdue = card.promises().get(0);
        assertThat(overdue.keeping()).isEqualTo(CommitmentStanding.OVERDUE);
        assertThat(overdue.due().left()).isEqualTo(-2);
        assertThat(overdue.owner().name()).isEqualTo("干部2");
        assertThat(overdue.words().contactName()).isEqualTo("王厂长");
    }

    @Test
    void aPromiseIsShownAsKeptOnceTheEnterpriseSaysSo() {
        // Given
        promise(1, "FULFILLED", "2026-11-20", ",\"fulfilledOn\":\"2026-11-20\"");
        assertThat(synced().promises().get(0).keeping()).isEqualTo(CommitmentStanding.AWAITING_ENTERPRISE);
        // When
        phone.keeping().acknowledge(PROMISE, "王厂长", "");
        // Then
        assertThat(card().promises()).singleElement().satisfies(one -> {
            assertThat(one.keeping()).isEqualTo(CommitmentStanding.KEPT);
            assertThat(one.words().text()).isEqualTo("承诺1");
        });
        assertThat(card().owed()).isZero();
    }

    @Test
    void problemsAndHazardsAreThoseThatAreOpenWhatPressesFirst() {
        // Given
        put(Entity.PROBLEM, new UUID(5, 1), "\"text\":\"晚\",\"state\":\"IN_PROGRESS\",\"dueOn\":\"2026-12-20\"");
        put(Entity.PROBLEM, new UUID(5, 2), "\"text\":\"超期\",\"state\":\"IN_PROGRESS\",\"dueOn\":\"2026-11-19\"");
        put(Entity.PROBLEM, new UUID(5, 3), "\"text\":\"没人接\",\"state\":\"SUBMITTED\"");
        put(Entity.PROBLEM, new UUID(5, 4), "\"text\":\"办结\",\"state\":\"CLOSED\"");
        put(Entity.HAZARD, new UUID(6, 1), "\"text\":\"普通\",\"state\":\"ORDERED\",\"dueOn\":\"2026-12-01\"");
        put(Entity.HAZARD, new UUID(6, 2), "\"text\":\"超期\",\"state\":\"RECTIFYING\",\"dueOn\":\"2026-11-20\"");
        put(Entity.HAZARD, new UUID(6, 3), "\"text\":\"紧急\",\"state\":\"IMMEDIATE_DANGER\"");
        put(Entity.HAZARD, new UUID(6, 4), "\"text\":\"销号\",\"state\":\"CLOSED\"");
        // When
        BriefingView card = synced();
        // Then
        assertThat(card.problems()).extracting(one -> one.words().text()).containsExactly("超期", "晚", "没人接");
        assertThat(card.hazards()).extracting(one -> one.words().text()).containsExactly("紧急", "超期", "普通");
    }

    @Test
    void theLastThreeVisitsAreThoseThatHaveBegunWithWhomWasMetOnce() {
        // Given
        String hosts = ",\"hosts\":[{\"name\":\"王厂长\",\"post\":\"厂长\"}]";
        visit(1, "ACCEPTED", ",\"arrivedAt\":\"2026-11-01T01:00:00Z\",\"hosts\":[{\"name\":\"陆小满\"}]");
        visit(2, "SUBMITTED", ",\"purpose\":\"看用电\",\"arrivedAt\":\"2026-11-04T01:00:00Z\"" + hosts);
        visit(3, "ENDED", ",\"arrivedAt\":\"2026-11-03T01:00:00Z\"" + hosts);
        visit(4, "ON_SITE", ",\"arrivedAt\":\"2026-11-02T01:00:00Z\"");
        visit(5, "DRAFT", ",\"recordedAt\":\"2026-11-05T01:00:00Z\"");
        // When
        BriefingView card = synced();
        // Then
        assertThat(card.visits())
                .extracting(one -> one.id().getLeastSignificantBits())
                .containsExactly(2L, 3L, 4L);
        assertThat(card.visitCount()).isEqualTo(4);
        assertThat(card.visits().get(0).purpose()).isEqualTo("看用电");
        assertThat(card.visits().get(0).lead().name()).isEqualTo("干部2");
        assertThat(card.met()).containsExactly(new HostView("王厂长", "厂长"), new HostView("陆小满", null));
    }

    @Test
    void whatThisPhoneMadeAndHasNotSentIsOnTheCardAtOnce() {
        // Given
        server.always(FakeServer.LOST);
        UUID visit = phone.beginVisit();
        assertThat(card().planned()).singleElement().satisfies(one -> {
            assertThat(one.visitId()).isEqualTo(visit);
            assertThat(one.day()).isNull();
        });
        // When
        phone.progress().arrive(visit);
        UUID note = phone.write(visit, "月底前把路修好");
        UUID promise = phone.promising().begin(visit, note).id();
        UUID problem = phone.raising().begin(visit, note).id();
        UUID hazard = phone.spotting().begin(visit, note).id();
        phone.sync().run();
        // Then
        BriefingView card = card();
        assertThat(card.planned()).isEmpty();
        assertThat(card.visits()).extracting(VisitView::id).containsExactly(visit);
        assertThat(card.promises()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(promise);
            assertThat(one.words().text()).isEqualTo("月底前把路修好");
            assertThat(one.standing()).isEqualTo(Standing.DRAFT);
        });
        assertThat(card.owed()).isEqualTo(1);
        assertThat(card.problems()).extracting(ProblemView::id).containsExactly(problem);
        assertThat(card.hazards()).extracting(HazardView::id).containsExactly(hazard);
    }

    @Test
    void aStepTakenWithoutSignalShowsBeforeTheServerHasHeardOfIt() {
        // Given
        put(
                Entity.COMMITMENT,
                PROMISE,
                "\"text\":\"修路\",\"state\":\"DOING\",\"dueOn\":\"2026-11-19\",\"ownerId\":\"" + FakeSessions.official(1)
                        + "\"");
        assertThat(synced().overdue()).isEqualTo(1);
        server.always(FakeServer.LOST);
        // When
        phone.keeping().fulfil(PROMISE, "路已修好");
        // Then
        assertThat(card().overdue()).isZero();
        assertThat(card().promises().get(0).state()).isEqualTo(CommitmentState.FULFILLED);
        assertThat(card().promises().get(0).standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void whoIsGoingToBeThereIsKnownFromVisitsAndFromTours() {
        // Given
        visit(1, "DRAFT", ",\"purpose\":\"看新线\",\"plannedFrom\":\"2026-11-25T01:00:00Z\"");
        visit(2, "DRAFT", ",\"plannedFrom\":\"2026-11-20T01:00:00Z\"");
        visit(3, "DRAFT", ",\"recordedAt\":\"2026-11-20T01:00:00Z\"");
        visit(4, "DRAFT", ",\"tourStopId\":\"" + new UUID(7, 2) + "\"");
        put(
                Entity.TOUR,
                new UUID(3, 1),
                "\"title\":\"铸造业走访\",\"day\":\"2026-11-24\",\"leadId\":\"" + FakeSessions.official(3) + "\",\"stops\":["
                        + stop(1, FOUNDRY) + "," + stop(2, FOUNDRY) + "," + stop(3, new UUID(2, 9)) + "]");
        put(
                Entity.TOUR,
                new UUID(3, 2),
                "\"title\":\"过去的\",\"day\":\"2026-11-22\",\"leadId\":\"" + FakeSessions.official(3) + "\",\"stops\":["
                        + stop(4, FOUNDRY) + "]");
        // When
        List<BriefingView.Planned> planned = synced().planned();
        // Then
        assertThat(planned)
                .extracting(BriefingView.Planned::day)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
        assertThat(planned)
                .filteredOn(one -> one.visitId() == null)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.purpose()).isEqualTo("铸造业走访");
                    assertThat(one.lead().name()).isEqualTo("干部3");
                });
        assertThat(planned.get(2).purpose()).isEqualTo("看新线");
        assertThat(planned.get(2).lead().name()).isEqualTo("干部2");
    }

    private static String stop(int number, UUID enterprise) {
        return "{\"id\":\"" + new UUID(7, number) + "\",\"enterpriseId\":\"" + enterprise + "\"}";
    }

    @Test
    void whatThisPhoneCannotKnowIsSaid() {
        // Given
        BriefingView.Holding before = card().holding();
        UUID stranger = new UUID(2, 77);
        // When
        server.sessions().act(1, Role.LIAISON_OFFICER);
        server.powers().pair(FOUNDRY, "{\"type\":\"LIAISON\",\"contactEvery\":31,\"lastContactOn\":\"2026-11-01\"}");
        PhoneFixture paired = PhoneFixture.aPhoneOf(1, server, clock);
        // Then
        assertThat(before).isEqualTo(BriefingView.Holding.OWN);
        BriefingView card = paired.today().briefing(FOUNDRY);
        assertThat(card.holding()).isEqualTo(BriefingView.Holding.PAIRED);
        assertThat(card.contact().due()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(card.asOf()).isEqualTo(clock.now());
        BriefingView unknown = paired.today().briefing(stranger);
        assertThat(unknown.enterprise().name()).isNull();
        assertThat(unknown.holding()).isEqualTo(BriefingView.Holding.OWN);
        assertThat(unknown.contact()).isNull();
    }

    @Test
    void whatLeftThisPhoneIsOnNoCard() {
        // Given
        promise(1, "DOING", "2026-11-19", "");
        assertThat(synced().promises()).hasSize(1);
        // When
        server.records().leave(PROMISE);
        // Then
        assertThat(synced().promises()).isEmpty();
    }
}
