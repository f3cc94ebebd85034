package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;

/** In which order problems, hazards and promises stand, and which day is shown of them. */
class ListOrderTest {

    private static final UUID ME = FakeSessions.official(1);
    private static final UUID OTHER = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneStore store = phone.store();
    private UUID visit;

    @BeforeEach
    void aVisitThatTheServerHas() {
        visit = phone.beginVisit();
        phone.sync().run();
    }

    private UUID put(Entity entity, int number, String state, String more) {
        UUID id = new UUID(7, number);
        JsonObject row = Json.object("{" + more + "}");
        Json.put(row, "id", id);
        Json.put(row, "state", state);
        Json.put(row, "text", "积水");
        Json.put(row, "enterpriseId", PhoneFixture.FOUNDRY);
        store.pack().put(PackRow.of(entity, id, 1, row));
        return id;
    }

    private void refused(UUID id) {
        store.outbox().of(id).forEach(group -> store.outbox().put(group.in(GroupState.REJECTED)));
    }

    @Test
    void aProblemThatNeedsTheCallerComesBeforeHisDraftsThenWhatIsDueThenWhatIsOver() {
        // Given
        UUID closed = put(Entity.PROBLEM, 9, "CLOSED", "");
        UUID newer = put(Entity.PROBLEM, 1, "FLOATING", "");
        UUID late = put(Entity.PROBLEM, 2, "ASSIGNED", "'dueOn':'2026-11-30'");
        UUID soon = put(Entity.PROBLEM, 3, "ASSIGNED", "'dueOn':'2026-11-24'");
        UUID reply = put(Entity.PROBLEM, 4, "REPLIED", "'raisedById':'" + ME + "'");
        UUID draft = phone.raising().begin(visit, null).id();

        // When
        List<ProblemView> all = phone.problems().all();

        // Then
        assertThat(all).extracting(ProblemView::id).containsExactly(reply, draft, soon, late, newer, closed);
        refused(draft);
        assertThat(phone.problems().all())
                .extracting(ProblemView::id)
                .startsWith(draft)
                .contains(reply);
        assertThat(phone.problems().all().subList(0, 2))
                .extracting(ProblemView::id)
                .containsExactlyInAnyOrder(draft, reply);
    }

    @Test
    void aRefusedHazardComesFirstAndOneInAStateThatThisVersionDoesNotKnowIsOpen() {
        // Given
        UUID closed = put(Entity.HAZARD, 9, "CLOSED", "");
        UUID newer = put(Entity.HAZARD, 1, "FLOATING", "");
        UUID danger = put(Entity.HAZARD, 2, "IMMEDIATE_DANGER", "");
        UUID mine = phone.spotting().begin(visit, null).id();
        refused(mine);

        // When
        List<HazardView> all = phone.hazards().all();

        // Then
        assertThat(all).extracting(HazardView::id).containsExactly(mine, danger, newer, closed);
        assertThat(all.get(2).due()).isNull();
        UUID dayless = put(Entity.HAZARD, 3, "ORDERED", "");
        assertThat(phone.hazards().hazard(dayless).orElseThrow().due()).isNull();
    }

    @Test
    void aPromiseThatIsNotSentOrRefusedComesFirstThenTheOwnOnes() {
        // Given
        UUID over =
                put(Entity.COMMITMENT, 9, "ACKNOWLEDGED_BY_ENTERPRISE", "'dueOn':'2026-12-31','ownerId':'" + ME + "'");
        UUID others = put(Entity.COMMITMENT, 1, "DOING", "'dueOn':'2026-12-31','ownerId':'" + OTHER + "'");
        UUID mine = put(Entity.COMMITMENT, 2, "DOING", "'dueOn':'2026-12-31','ownerId':'" + ME + "'");
        UUID draft = phone.promising().begin(visit, null).id();
        phone.promising().say(draft, new CommitmentWords("修路", "", null, LocalDate.of(2026, 12, 31), List.of()));

        // When
        List<CommitmentView> all = phone.commitments().all();

        // Then
        assertThat(all).extracting(CommitmentView::id).containsExactly(draft, mine, others, over);
        refused(draft);
        assertThat(phone.commitments().all().get(0).id()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, 2026-11-24, true",
        "IN_PROGRESS, 2026-11-24, true",
        "SUBMITTED, 2026-11-24, false",
        "CLOSED, 2026-11-24, false",
        "FLOATING, 2026-11-24, false",
        "ASSIGNED, , false",
    })
    void aProblemHasADayWhileADepartmentsClockRuns(String state, String day, boolean due) {
        // Given
        UUID id = put(Entity.PROBLEM, 1, state, day == null ? "" : "'dueOn':'" + day + "'");

        // Then
        assertThat(phone.problems().problem(id).orElseThrow().due() != null).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, false, false",
        "2026-11-24, true, true",
        "2027-03-01, false, true",
        "2027-03-01, true, true",
    })
    void aDayBeyondTheLastNoticeOfHolidaysOrSaidToBeSoIsProvisional(String day, boolean said, boolean provisional) {
        // Given
        String more = "'dueOn':'" + day + "','dueProvisional':" + said + ",'ownerId':'" + ME + "'";
        UUID problem = put(Entity.PROBLEM, 1, "ASSIGNED", more);
        UUID promise = put(Entity.COMMITMENT, 2, "DOING", more);

        // Then
        assertThat(phone.problems().problem(problem).orElseThrow().due().provisional())
                .isEqualTo(provisional);
        assertThat(phone.commitments().commitment(promise).orElseThrow().due().provisional())
                .isEqualTo(provisional);
    }

    @Test
    void aProblemWithoutTypeCategoryOrRaiserIsShownWithoutThem() {
        // Given
        UUID bare = put(Entity.PROBLEM, 1, "SUBMITTED", "'type':''");

        // When
        ProblemView view = phone.problems().problem(bare).orElseThrow();

        // Then
        assertThat(view.type()).isNull();
        assertThat(view.category()).isNull();
        assertThat(view.raisedBy()).isNull();
    }

    @Test
    void wordsThatSayNothingAreNotSent() {
        // Given
        UUID promise = put(Entity.COMMITMENT, 1, "MADE", "'ownerId':'" + ME + "'");
        UUID problem = put(Entity.PROBLEM, 2, "AWAITING_CONFIRMATION", "'outcome':'A','raisedById':'" + ME + "'");
        phone.keeping().accept(promise);

        // When
        phone.keeping().start(promise, null);
        phone.door().confirm(problem, new DoorWords("王厂长", null, null, null, null, null));

        // Then
        assertThat(store.outbox().of(promise))
                .hasSize(2)
                .noneMatch(group -> group.command().input().has("text"));
        assertThat(store.outbox().of(problem))
                .hasSize(1)
                .noneMatch(group -> group.command().input().has("text"));
    }

    @Test
    void aDangerIsTheSameOnlyOnItsVisitAndWhileItLasts() {
        // Given
        UUID first = phone.alarm().danger(visit, "危险").id();
        UUID elsewhere = phone.alarm().danger(phone.beginVisit(), "危险").id();
        phone.sync().run();
        JsonObject over = server.records().document(first).orElseThrow().deepCopy();
        Json.put(over, "state", "CLOSED");
        server.records().put(Entity.HAZARD, first, over);
        clock.pass(Duration.ofMinutes(5));
        phone.sync().run();

        // When
        UUID again = phone.alarm().danger(visit, "又有危险").id();

        // Then
        assertThat(elsewhere).isNotEqualTo(first);
        assertThat(again).isNotIn(first, elsewhere);
    }
}
