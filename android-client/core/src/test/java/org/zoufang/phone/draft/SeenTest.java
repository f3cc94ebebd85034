package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** What a change is based on is what the person saw, however much the server has told his phone beside it. */
class SeenTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture lead = PhoneFixture.aPhoneOf(1, server, clock);
    private final PhoneFixture member = PhoneFixture.aPhoneOf(2, server, clock);
    private final UUID visit = lead.beginVisit();

    @BeforeEach
    void bothHaveTheVisit() {
        lead.visits().addParticipant(visit, FakeSessions.official(2), ParticipantRole.MEMBER, Role.OFFICIAL);
        lead.sync().run();
        member.sync().run();
    }

    private String purpose() {
        return Json.text(server.records().document(visit).orElseThrow(), "purpose");
    }

    @Test
    void anAnswerThatNamesANewVersionDoesNotMakeAnothersValueSeen() {
        // Given
        lead.visits().setPurpose(visit, "看新炉");
        lead.sync().run();
        member.visits().setThemes(visit, java.util.List.of("用工"));
        server.next(FakeServer.WITHOUT_COPIES, FakeServer.LOST);
        member.sync().run();

        // When
        member.visits().setPurpose(visit, "谈用工");
        member.sync().run();

        // Then
        assertThat(purpose()).isEqualTo("看新炉");
        assertThat(member.inbox().all().waiting()).hasSize(1);
    }

    @Test
    void whatIsKeptBesideTheFirstIsShownUntilTheFirstHasCome() {
        // Given
        lead.visits().setPurpose(visit, "看新炉");
        lead.sync().run();
        member.visits().setPurpose(visit, "谈用工");
        server.next(FakeServer.NONE, FakeServer.LOST);

        // When
        member.sync().run();

        // Then
        assertThat(member.visit(visit).purpose()).isEqualTo("谈用工");
        member.sync().run();
        assertThat(member.visit(visit).purpose()).isEqualTo("看新炉");
    }

    @Test
    void whatIsWrittenOnWhileTheFirstTextIsOnItsWayHasSeenNoMoreThanTheFirst() {
        // Given
        lead.visits().setPurpose(visit, "看新炉");
        lead.sync().run();
        member.visits().setPurpose(visit, "谈用");
        server.next((request, wire) -> {
            member.visits().setPurpose(visit, "谈用工");
            return wire.exchange(request);
        });

        // When
        member.sync().run();

        // Then
        assertThat(purpose()).isEqualTo("看新炉");
        assertThat(member.inbox().all().waiting())
                .extracting(one -> one.proposed().purpose())
                .contains("谈用工");
    }

    @Test
    void whatWasSeenIsChangedAsAnyoneMay() {
        // Given
        lead.visits().setPurpose(visit, "看新炉");
        lead.sync().run();
        member.sync().run();

        // When
        member.visits().setPurpose(visit, "看新炉和仓库");
        member.sync().run();

        // Then
        assertThat(purpose()).isEqualTo("看新炉和仓库");
        assertThat(member.inbox().all().isEmpty()).isTrue();
    }

    @Test
    void onesOwnWordsInARowAreNoConflict() {
        // Given
        member.visits().setPurpose(visit, "谈用");
        server.next(FakeServer.NONE, FakeServer.LOST);
        member.sync().run();

        // When
        member.visits().setPurpose(visit, "谈用工");
        member.sync().run();

        // Then
        assertThat(purpose()).isEqualTo("谈用工");
        assertThat(member.inbox().all().isEmpty()).isTrue();
    }
}
