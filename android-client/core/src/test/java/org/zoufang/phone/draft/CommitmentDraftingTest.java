package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** From a note block to a promise, without signal. */
class CommitmentDraftingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private final UUID note = phone.write(visit, "月底前把门前路修好");

    private static CommitmentWords words(String text, LocalDate due) {
        return new CommitmentWords(text, "王厂长", null, due, List.of());
    }

    private CommitmentView view(UUID promise) {
        return phone.commitments().commitment(promise).orElseThrow();
    }

    private CommandGroup group(UUID promise) {
        return phone.store().outbox().of(promise).get(0);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    @Test
    void oneTapMakesADraftWithTheExactWords() {
        // When
        UUID promise = phone.promising().begin(visit, note).id();

        // Then
        CommitmentView view = view(promise);
        assertThat(view.draft()).isTrue();
        assertThat(view.words().text()).isEqualTo("月底前把门前路修好");
        assertThat(view.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
        assertThat(view.owner().id()).isEqualTo(FakeSessions.official(1));
        assertThat(view.noteId()).isEqualTo(note);
        assertThat(view.due()).isNull();
        assertThat(view.keeping()).isNull();
    }

    @Test
    void aProblemAndAPromiseOfOneNoteAreTwoDrafts() {
        // When
        UUID problem = phone.raising().begin(visit, note).id();
        UUID promise = phone.promising().begin(visit, note).id();

        // Then
        assertThat(promise).isNotEqualTo(problem);
        assertThat(phone.promising().begin(visit, note).id()).isEqualTo(promise);
        assertThat(phone.raising().begin(visit, note).id()).isEqualTo(problem);
        assertThat(phone.outbox().entries())
                .hasSize(4)
                .filteredOn(OutboxEntry::isDraft)
                .allSatisfy(entry -> assertThat(entry.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY))
                .extracting(OutboxEntry::isCommitment)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void sentItWaitsForItsVisitAndNoteAndIsMineWithItsDay() {
        // Given
        UUID promise = phone.promising().begin(visit, note).id();
        phone.promising().say(promise, words("月底前把门前路修好", DUE));

        // When
        Drafted sent = phone.promising().send(promise);

        // Then
        assertThat(sent.isKept()).isTrue();
        assertThat(group(promise).dependsOn()).hasSize(2);
        assertThat(view(promise).state()).isEqualTo(CommitmentState.ACCEPTED_BY_OWNER);
        assertThat(view(promise).keeping()).isEqualTo(CommitmentStanding.RUNNING);
        assertThat(view(promise).mine()).isTrue();
        assertThat(view(promise).due().on()).isEqualTo(DUE);
        phone.sync().run();
        assertThat(phone.store().pack().row(Entity.COMMITMENT, promise)).isPresent();
        assertThat(view(promise).standing()).isEqualTo(Standing.SENT);
        assertThat(view(promise).mendable()).isFalse();
        assertThat(Json.text(server.records().document(promise).orElseThrow(), "contactName"))
                .isEqualTo("王厂长");
    }

    @Test
    void whatSomebodyElseOwesIsNotTakenOnYet() {
        // Given
        UUID promise = phone.promising().begin(visit, note).id();
        phone.promising().say(promise, new CommitmentWords("修路", "", FakeSessions.official(2), DUE, List.of()));

        // When
        phone.promising().send(promise);

        // Then
        assertThat(view(promise).state()).isEqualTo(CommitmentState.MADE);
        assertThat(view(promise).mine()).isFalse();
        assertThat(codes(phone.keeping().accept(promise))).containsExactly(RefusalCode.ONLY_OWNER);
    }

    @Test
    void whatTheServerWouldRefuseIsRefusedAtOnce() {
        // Given
        UUID promise = phone.promising().begin(visit, null).id();

        // When
        List<RefusalCode> empty = codes(phone.promising().send(promise));
        phone.promising().say(promise, words("修路", LocalDate.of(2020, 1, 1)));
        List<RefusalCode> past = codes(phone.promising().send(promise));
        phone.promising()
                .say(
                        promise,
                        new CommitmentWords(
                                "x".repeat(Limits.NOTE_TEXT + 1),
                                "王".repeat(Limits.NAME + 1),
                                null,
                                DUE,
                                Collections.nCopies(Limits.LIST + 1, UUID.randomUUID())));

        // Then
        assertThat(empty).containsExactly(RefusalCode.REQUIRED, RefusalCode.REQUIRED);
        assertThat(past).containsExactly(RefusalCode.DUE_BEFORE_PROMISE);
        assertThat(codes(phone.promising().send(promise)))
                .containsExactly(RefusalCode.TOO_LONG, RefusalCode.TOO_LONG, RefusalCode.TOO_MANY);
        assertThat(view(promise).draft()).isTrue();
    }

    @Test
    void whoMayNotPromiseIsToldBeforeItIsSent() {
        // Given
        server.sessions().act(2, Role.DEPUTY);
        PhoneFixture deputy = PhoneFixture.aPhoneOf(2, server, clock);
        UUID there = deputy.visits()
                .begin(PhoneFixture.FOUNDRY, org.zoufang.contract.VisitKind.DEPUTY_VISIT, Role.DEPUTY)
                .id();
        UUID promise = deputy.promising().begin(there, null).id();
        deputy.promising().say(promise, words("修路", DUE));

        // Then
        assertThat(codes(deputy.promising().send(promise))).containsExactly(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void aRefusedOneIsMendedAndSentAnewUnderAnotherId() {
        // Given
        server.records()
                .refuse(name -> name.contains("commitmentMake") ? Optional.of("DUE_BEFORE_PROMISE") : Optional.empty());
        UUID promise = phone.promising().begin(visit, note).id();
        phone.promising().say(promise, words("修路", DUE));
        phone.promising().send(promise);
        phone.sync().run();
        UUID refused = group(promise).id();
        assertThat(view(promise).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(view(promise).mendable()).isTrue();
        assertThat(view(promise).trouble()).isNotBlank();

        // When
        server.records().refuse(name -> Optional.empty());
        phone.promising().say(promise, words("修路", DUE.plusDays(20)));
        phone.promising().send(promise);

        // Then
        assertThat(group(promise).id()).isNotEqualTo(refused);
        phone.sync().run();
        assertThat(Json.text(server.records().document(promise).orElseThrow(), "dueOn"))
                .isEqualTo("2027-01-20");
        assertThat(view(promise).due().provisional()).isTrue();
    }

    @Test
    void aDraftIsThrownAwayAndItsNoteStaysWithWhatWasSent() {
        // Given
        UUID draft = phone.promising().begin(visit, null).id();
        UUID sent = phone.promising().begin(visit, note).id();
        phone.promising().say(sent, words("修路", DUE));
        phone.promising().send(sent);

        // When
        phone.notes().withdraw(visit, note, "改记为承诺");

        // Then
        assertThat(phone.promising().discard(draft).isKept()).isTrue();
        assertThat(phone.commitments().commitment(draft)).isEmpty();
        assertThat(codes(phone.promising().discard(sent))).containsExactly(RefusalCode.UNKNOWN_ID);
        phone.sync().run();
        assertThat(server.records().document(sent)).isPresent();
    }

    @Test
    void setAsideWithItsVisitItWaitsForNobody() {
        // Given
        server.records().refuse(name -> name.contains("visitRecord") ? Optional.of("REQUIRED") : Optional.empty());
        UUID promise = phone.promising().begin(visit, note).id();
        phone.promising().say(promise, words("修路", DUE));
        phone.promising().send(promise);
        phone.sync().run();

        // When
        phone.mending().setAside(phone.store().outbox().of(visit).get(0).id());

        // Then
        assertThat(group(promise).state()).isEqualTo(GroupState.SET_ASIDE);
    }
}
