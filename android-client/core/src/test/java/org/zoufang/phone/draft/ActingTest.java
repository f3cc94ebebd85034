package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.PhoneFixture.FOUNDRY;
import static org.zoufang.phone.fake.PhoneFixture.aPhoneOf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.sync.RoundReport;

/** A secretary acts for leaders, a liaison officer at enterprises of his own: without signal as the server would decide. */
class ActingTest {

    private static final UUID LEADER = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);

    private PhoneFixture secretary(boolean delegated) {
        server.sessions().act(1, Role.SECRETARY);
        if (delegated) {
            server.powers().delegate(2, 1, true, null);
            server.powers().delegate(3, 1, false, null);
            server.powers().delegate(1, 3, true, null);
        }
        return aPhoneOf(1, server, clock);
    }

    @Test
    void aRoundBringsForWhomASecretaryMayActAndNobodyElse() {
        // Given
        PhoneFixture phone = secretary(true);

        // When
        Powers powers = Powers.at(phone.store().settings(), clock.now());

        // Then
        assertThat(powers.principals()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(LEADER);
            assertThat(one.name()).isEqualTo("干部2");
        });
    }

    @Test
    void aVisitForALeaderIsLedByHimWithTheSecretaryAlongAndShowsBothNames() {
        // Given
        PhoneFixture phone = secretary(true);

        // When
        UUID visit = begin(phone, LEADER).id();

        // Then
        VisitView view = phone.visit(visit);
        assertThat(view.lead().id()).isEqualTo(LEADER);
        assertThat(view.onBehalfOf().name()).isEqualTo("干部2");
        assertThat(view.recordedBy().name()).isEqualTo("干部1");
        assertThat(view.principal().id()).isEqualTo(LEADER);
        assertThat(view.participants())
                .extracting(ParticipantView::role)
                .containsExactly(ParticipantRole.LEAD, ParticipantRole.RECORDER);
        assertThat(phone.sync().run().applied()).isEqualTo(1);
        assertThat(phone.visit(visit))
                .usingRecursiveComparison()
                .ignoringFields("standing", "kindIsOpen")
                .isEqualTo(view);
    }

    @Test
    void aSecretaryRecordsNothingInHisOwnNameAndForNobodyWhoDidNotDelegate() {
        // Given
        PhoneFixture phone = secretary(true);

        // When
        Drafted own = begin(phone, null);
        Drafted stranger = begin(phone, FakeSessions.official(3));

        // Then
        assertThat(codes(own)).containsExactly(RefusalCode.ONLY_ON_BEHALF);
        assertThat(codes(stranger)).containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }

    @Test
    void aDelegationThatEndsByItsDateEndsOnThePhoneTooWithoutSignal() {
        // Given
        server.sessions().act(1, Role.SECRETARY);
        String today = clock.now()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
        server.powers().delegate(2, 1, true, today);
        PhoneFixture phone = aPhoneOf(1, server, clock);
        boolean before = begin(phone, LEADER).isKept();
        clock.pass(Duration.ofDays(1));

        // When
        Drafted after = begin(phone, LEADER);

        // Then
        assertThat(before).isTrue();
        assertThat(codes(after)).containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }

    @Test
    void aDelegationThatIsRevokedEndsAtTheNextContact() {
        // Given
        PhoneFixture phone = secretary(true);
        server.powers().revoke();

        // When
        phone.sync().run();

        // Then
        assertThat(codes(begin(phone, LEADER))).containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }

    @Test
    void aSecretaryTakesTheLeadersVisitThroughItsLife() {
        // Given
        PhoneFixture phone = secretary(true);
        UUID visit = begin(phone, LEADER).id();
        phone.progress().arrive(visit);
        phone.progress().end(visit);
        phone.progress().closeNotes(visit);

        // When
        Drafted closed = phone.progress().closeNotes(visit, LEADER);
        Drafted submitted = phone.progress().submit(visit);

        // Then
        assertThat(closed.refusals()).isEmpty();
        assertThat(submitted.refusals()).isEmpty();
        RoundReport report = phone.sync().run();
        assertThat(report.applied()).isEqualTo(6);
        assertThat(phone.visit(visit).participants())
                .allSatisfy(one -> assertThat(one.notesClosedAt()).isNotNull());
    }

    @Test
    void anInstructionIsWrittenInTheLeadersNameByItsAuthor() {
        // Given
        PhoneFixture phone = secretary(true);
        UUID visit = begin(phone, LEADER).id();

        // When
        UUID note = phone.notes()
                .write(visit, NoteKind.LEADER_INSTRUCTION, null, "一周内答复", LEADER)
                .id();

        // Then
        NoteView view = phone.visit(visit).notes().get(0);
        assertThat(view.onBehalfOf().id()).isEqualTo(LEADER);
        assertThat(view.author().id()).isEqualTo(FakeSessions.official(1));
        assertThat(view.nameIsOpen()).isTrue();
        assertThat(phone.notes().name(visit, note, null).isKept()).isTrue();
        assertThat(phone.visit(visit).notes().get(0).onBehalfOf()).isNull();
        assertThat(phone.notes().name(visit, note, LEADER).isKept()).isTrue();
        phone.sync().run();
        assertThat(phone.visit(visit).notes().get(0).onBehalfOf().id()).isEqualTo(LEADER);
        assertThat(codes(phone.notes().name(visit, note, null))).containsExactly(RefusalCode.NOT_POSSIBLE_IN_STATE);
    }

    @Test
    void aNoteInTheNameOfSomebodyAbsentIsRefused() {
        // Given
        server.powers().delegate(3, 1, true, null);
        PhoneFixture phone = secretary(true);
        UUID visit = begin(phone, LEADER).id();

        // When
        Drafted drafted = phone.notes().write(visit, NoteKind.TEXT, null, "在场外", FakeSessions.official(3));

        // Then
        assertThat(codes(drafted)).containsExactly(RefusalCode.NOT_A_PARTICIPANT);
    }

    @Test
    void aSecretaryWhoDoesNotTakePartChangesFactsButWritesNoNotes() {
        // Given
        PhoneFixture leaders = aPhoneOf(2, server, clock);
        UUID visit = leaders.beginVisit();
        leaders.sync().run();
        PhoneFixture phone = secretary(true);

        // When
        Drafted purpose = phone.visits().setPurpose(visit, "了解用电");
        Drafted note = phone.notes().write(visit, NoteKind.TEXT, null, "不在场");

        // Then
        assertThat(purpose.refusals()).isEmpty();
        assertThat(codes(note)).containsExactly(RefusalCode.NOT_A_PARTICIPANT);
        assertThat(phone.visit(visit).mayWrite()).isFalse();
        assertThat(phone.visit(visit).mayChange()).isTrue();
    }

    @Test
    void aLiaisonOfficerRecordsAtHisOwnEnterprisesAndFindsThemFirst() {
        // Given
        UUID mill = new UUID(2, 2);
        server.records()
                .put(
                        org.zoufang.contract.Entity.ENTERPRISE,
                        mill,
                        org.zoufang.phone.json.Json.object("{\"name\":\"阿城纺织\"}"));
        server.sessions().act(1, Role.LIAISON_OFFICER);
        server.powers().pair(FOUNDRY);
        server.powers().pair(new UUID(2, 3));
        PhoneFixture phone = aPhoneOf(1, server, clock);

        // When
        Drafted own = liaise(phone, FOUNDRY);
        Drafted other = liaise(phone, mill);

        // Then
        assertThat(own.refusals()).isEmpty();
        assertThat(codes(other)).containsExactly(RefusalCode.ENTERPRISE_NOT_PAIRED);
        Set<UUID> firms = Powers.at(phone.store().settings(), clock.now()).firms();
        assertThat(firms).containsExactly(FOUNDRY, new UUID(2, 3));
        assertThat(new org.zoufang.phone.pack.Register(phone.store().pack()).enterprises("", 10, firms))
                .extracting(line -> line.id())
                .containsExactly(FOUNDRY, mill);
    }

    @Test
    void aServerOfThePreviousReleaseIsWorkedWithAsBefore() {
        // Given
        server.powers().makeOld();
        server.sessions().act(1, Role.SECRETARY, Role.LIAISON_OFFICER, Role.OFFICIAL);

        // When
        PhoneFixture phone = aPhoneOf(1, server, clock);

        // Then
        assertThat(phone.sync().run().end()).isEqualTo(RoundReport.End.DONE);
        UUID visit = phone.beginVisit();
        assertThat(phone.sync().run().applied()).isEqualTo(1);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
    }

    private static Drafted begin(PhoneFixture phone, UUID principal) {
        return phone.visits().begin(FOUNDRY, VisitKind.LEADER_STUDY, Role.SECRETARY, null, principal);
    }

    private static Drafted liaise(PhoneFixture phone, UUID enterprise) {
        return phone.visits().begin(enterprise, VisitKind.LIAISON_CONTACT, Role.LIAISON_OFFICER);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(Refusal::code).toList();
    }
}
