package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;

/** A problem that was heard without a visit, written down without signal. */
class ProblemElsewhereTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private Drafted begin(ProblemSource source) {
        return phone.raising().beginAt(PhoneFixture.FOUNDRY, source, null);
    }

    private ProblemView view(UUID problem) {
        return phone.problems().problem(problem).orElseThrow();
    }

    private CommandGroup group(UUID problem) {
        return phone.store().outbox().of(problem).get(0);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void itIsADraftOfTheEnterpriseWithItsSourceAndOfNoVisit() {
        // When
        UUID problem = begin(ProblemSource.MEETING).id();

        // Then
        assertThat(view(problem).draft()).isTrue();
        assertThat(view(problem).enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
        assertThat(view(problem).visitId()).isNull();
        assertThat(view(problem).words().photoIds()).isEmpty();
        assertThat(Json.text(group(problem).command().input(), "source")).isEqualTo("MEETING");
        assertThat(group(problem).command().input().has("visitId")).isFalse();
        assertThat(phone.problems().all()).extracting(ProblemView::id).containsExactly(problem);
    }

    @Test
    void sentItWaitsForNothingAndArrives() {
        // Given
        UUID problem = begin(ProblemSource.HOTLINE).id();
        phone.raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "FINANCING",
                                Urgency.URGENT,
                                FirstSeenBy.RAISED_BY_ENTERPRISE,
                                "电话里说贷款到期",
                                "王厂长",
                                List.of()));

        // When
        Drafted sent = phone.raising().send(problem);

        // Then
        assertThat(sent.isKept()).isTrue();
        assertThat(group(problem).dependsOn()).isEmpty();
        assertThat(view(problem).state()).isEqualTo(ProblemState.SUBMITTED);
        phone.sync().run();
        assertThat(view(problem).standing()).isEqualTo(Standing.SENT);
        assertThat(Json.text(server.records().document(problem).orElseThrow(), "source"))
                .isEqualTo("HOTLINE");
    }

    @Test
    void aSecondTapGoesOnWithTheSameDraftAndAnotherSourceIsAnother() {
        // Given
        UUID first = begin(ProblemSource.MEETING).id();

        // Then
        assertThat(begin(ProblemSource.MEETING).id()).isEqualTo(first);
        assertThat(begin(ProblemSource.HIGHER).id()).isNotEqualTo(first);
    }

    @Test
    void anotherEnterpriseIsAnotherDraft() {
        // Given
        UUID ofTheFoundry = begin(ProblemSource.MEETING).id();
        UUID mill = UUID.randomUUID();

        // When
        UUID ofTheMill =
                phone.raising().beginAt(mill, ProblemSource.MEETING, null).id();

        // Then
        assertThat(ofTheMill).isNotEqualTo(ofTheFoundry);
        assertThat(Json.id(group(ofTheMill).command().input(), "enterpriseId")).isEqualTo(mill);
    }

    @Test
    void forALeaderWhoDelegatedItIsInHisNameAndNeverMixedUpWithOnesOwn() {
        // Given
        server.sessions().act(1, Role.SECRETARY);
        server.powers().delegate(2, 1, true, null);
        PhoneFixture secretary = PhoneFixture.aPhoneOf(1, server, clock);
        UUID leader = FakeSessions.official(2);

        // When
        UUID his = secretary
                .raising()
                .beginAt(PhoneFixture.FOUNDRY, ProblemSource.MEETING, leader)
                .id();
        UUID own = secretary
                .raising()
                .beginAt(PhoneFixture.FOUNDRY, ProblemSource.MEETING, null)
                .id();

        // Then
        assertThat(Json.id(inputOf(secretary, his), "onBehalfOfId")).isEqualTo(leader);
        assertThat(inputOf(secretary, own).has("onBehalfOfId")).isFalse();
        assertThat(secretary
                        .raising()
                        .beginAt(PhoneFixture.FOUNDRY, ProblemSource.MEETING, leader)
                        .id())
                .isEqualTo(his);
    }

    private static JsonObject inputOf(PhoneFixture phone, UUID problem) {
        return phone.store().outbox().of(problem).get(0).command().input();
    }

    @Test
    void aDraftOfAVisitIsAnotherOne() {
        // Given
        UUID visit = phone.beginVisit();
        UUID ofTheVisit = phone.raising().begin(visit, null).id();

        // Then
        assertThat(begin(ProblemSource.MEETING).id()).isNotEqualTo(ofTheVisit);
        assertThat(phone.raising().begin(visit, null).id()).isEqualTo(ofTheVisit);
    }

    @Test
    void whatComesOfAVisitOrOfTheEnterpriseItselfDoesNotBeginHere() {
        for (ProblemSource source : List.of(ProblemSource.VISIT, ProblemSource.ENTERPRISE, ProblemSource.CLUSTER)) {
            assertThat(codes(begin(source))).containsExactly(RefusalCode.REQUIRED);
        }
        assertThat(phone.problems().all()).isEmpty();
    }

    @Test
    void forALeaderWhoDidNotDelegateItIsRefused() {
        assertThat(codes(phone.raising().beginAt(PhoneFixture.FOUNDRY, ProblemSource.MEETING, UUID.randomUUID())))
                .containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }
}
