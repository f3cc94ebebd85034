package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

class TeamDraftingTest {

    private static final UUID SHE = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void theTeamChangesBeforeAndAfterTheVisitHasLeft() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.visits().removeParticipant(visit, SHE);
        phone.sync().run();

        // When
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.visits().removeParticipant(visit, SHE);
        phone.visits().addParticipant(visit, SHE, ParticipantRole.RECORDER, Role.OFFICIAL);

        // Then
        assertThat(phone.outbox().entries()).hasSize(3);
        phone.sync().run();
        assertThat(phone.visit(visit).participants())
                .extracting(ParticipantView::role)
                .containsExactly(ParticipantRole.LEAD, ParticipantRole.RECORDER);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aTeamThatCannotBeIsRefused() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        UUID third = FakeSessions.official(3);

        // When
        List<Drafted> drafted = List.of(
                phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL),
                phone.visits().addParticipant(visit, third, ParticipantRole.LEAD, Role.OFFICIAL),
                phone.visits().removeParticipant(visit, third),
                phone.visits().removeParticipant(visit, FakeSessions.official(1)),
                phone.visits().addParticipant(third, SHE, ParticipantRole.MEMBER, Role.OFFICIAL),
                phone.visits().removeParticipant(third, SHE));

        // Then
        assertThat(drafted)
                .extracting(one -> one.refusals().get(0).code())
                .containsExactly(
                        RefusalCode.PARTICIPANT_TWICE,
                        RefusalCode.NEEDS_EXACTLY_ONE_LEAD,
                        RefusalCode.UNKNOWN_ID,
                        RefusalCode.CANNOT_REMOVE_LEAD,
                        RefusalCode.UNKNOWN_ID,
                        RefusalCode.UNKNOWN_ID);
        for (int i = 10; i < 208; i++) {
            phone.visits().addParticipant(visit, FakeSessions.official(i), ParticipantRole.MEMBER, Role.OFFICIAL);
        }
        assertThat(codes(phone.visits().addParticipant(visit, third, ParticipantRole.MEMBER, Role.OFFICIAL)))
                .containsExactly(RefusalCode.TOO_MANY_PARTICIPANTS);
    }

    @Test
    void whoIsNoParticipantChangesNothing() {
        // Given
        UUID visit = phone.beginVisit();
        phone.write(visit, "第一个人写的");
        phone.sync().run();
        PhoneFixture other = PhoneFixture.aPhoneOf(3, server, clock);

        // When
        Drafted drafted = other.visits().setPurpose(visit, "外人");

        // Then
        assertThat(codes(drafted)).containsExactly(RefusalCode.NOT_A_PARTICIPANT);
        assertThat(other.visit(visit).mayChange()).isFalse();
    }

    @Test
    void twoPhonesRevisingTheSameFactKeepTheFirstAndAskTheLead() {
        // Given
        UUID visit = phone.beginVisit();
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.visits().setPurpose(visit, "原来");
        phone.sync().run();
        PhoneFixture hers = PhoneFixture.aPhoneOf(2, server, clock);
        hers.visits().setPurpose(visit, "她的");
        phone.visits().setPurpose(visit, "我的");
        hers.sync().run();
        clock.pass(Duration.ofSeconds(1));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).purpose()).isEqualTo("她的");
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(phone.inbox().all().toSettle())
                .extracting(one -> one.proposed().purpose())
                .containsExactly("我的");
    }
}
