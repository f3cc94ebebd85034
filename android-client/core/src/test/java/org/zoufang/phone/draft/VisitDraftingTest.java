package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.InspectionType;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;

class VisitDraftingTest {

    private static final UUID SHE = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void aVisitBegunWithoutSignalIsADraftLedByWhoBeganIt() {
        // Given
        VisitKind kind = VisitKind.SERVICE_VISIT;

        // When
        Drafted begun = phone.visits().begin(PhoneFixture.FOUNDRY, kind, Role.OFFICIAL);

        // Then
        VisitView view = phone.visit(begun.id());
        assertThat(view.kind()).isEqualTo(kind);
        assertThat(view.state()).isEqualTo(VisitState.DRAFT);
        assertThat(view.lead().name()).isEqualTo("干部1");
        assertThat(view.enterprise().name()).isEqualTo("泉城铸造有限公司");
        assertThat(view.standing()).isEqualTo(Standing.DRAFT);
        assertThat(view.savedAt()).isEqualTo(clock.now());
        assertThat(view.possible()).containsExactly("change", "arrive");
        assertThat(view.kindIsOpen()).isTrue();
    }

    @Test
    void aKindThatIsNotForTheCapacityIsRefusedWithoutSignal() {
        // Given
        Role capacity = Role.DEPUTY;

        // When
        Drafted drafted = phone.visits().begin(PhoneFixture.FOUNDRY, VisitKind.ADMIN_INSPECTION, capacity);

        // Then
        assertThat(codes(drafted)).containsExactly(RefusalCode.KIND_NOT_FOR_CAPACITY, RefusalCode.CAPACITY_NOT_HELD);
        assertThat(drafted.isKept()).isFalse();
        assertThat(phone.outbox().entries()).isEmpty();
    }

    @Test
    void nobodyWritesOnAPhoneOnWhichNobodySignedIn() {
        // Given
        PhoneFixture empty = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 3);

        // When
        var writing = assertThatThrownBy(empty::beginVisit);

        // Then
        writing.isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theKindMayChangeUntilTheVisitHasLeftThePhone() {
        // Given
        UUID visit = phone.beginVisit();
        Drafted before = phone.visits().setKind(visit, VisitKind.JOINT_SERVICE, Role.OFFICIAL, null);
        phone.sync().run();

        // When
        Drafted after = phone.visits().setKind(visit, VisitKind.OBSERVATION, Role.OFFICIAL, null);

        // Then
        assertThat(before.isKept()).isTrue();
        assertThat(codes(after)).containsExactly(RefusalCode.NOT_POSSIBLE_IN_STATE);
        assertThat(phone.visit(visit).kind()).isEqualTo(VisitKind.JOINT_SERVICE);
        assertThat(phone.visit(visit).kindIsOpen()).isFalse();
        assertThat(codes(phone.visits().setKind(visit, VisitKind.DEPUTY_VISIT, Role.OFFICIAL, null)))
                .containsExactly(RefusalCode.KIND_NOT_FOR_CAPACITY);
    }

    @Test
    void anInspectionIsRefusedWhileItIsSwitchedOffWhateverItShows() {
        // Given
        LegalBasis legal =
                new LegalBasis("应急局", "第12项", "安全生产法", "鲁应急2026-1", List.of("A1", "A2"), InspectionType.DAILY);

        // When
        Drafted drafted = phone.visits().begin(PhoneFixture.FOUNDRY, VisitKind.ADMIN_INSPECTION, Role.REGULATOR, legal);

        // Then
        assertThat(codes(drafted)).containsExactly(RefusalCode.INSPECTION_SWITCHED_OFF, RefusalCode.CAPACITY_NOT_HELD);
    }

    @Test
    void factsOfAVisitThatHasNotLeftGoWithIt() {
        // Given
        UUID visit = phone.beginVisit();

        // When
        phone.visits().setPurpose(visit, "目的");
        phone.visits().setThemes(visit, List.of("用工", "融资"));
        phone.visits().setHosts(visit, List.of(new HostView("王经理", "厂长"), new HostView("张工", null)));
        phone.visits().setPlan(visit, clock.now(), clock.now().plusSeconds(60));
        phone.visits().addParticipant(visit, SHE, ParticipantRole.RECORDER, Role.OFFICIAL);

        // Then
        VisitView view = phone.visit(visit);
        assertThat(view.purpose()).isEqualTo("目的");
        assertThat(view.themes()).containsExactly("用工", "融资");
        assertThat(view.hosts()).hasSize(2);
        assertThat(view.plannedTo()).isEqualTo(clock.now().plusSeconds(60));
        assertThat(view.participants()).hasSize(2);
        assertThat(phone.outbox().entries()).hasSize(1);
        phone.sync().run();
        assertThat(phone.visit(visit))
                .usingRecursiveComparison()
                .ignoringFields("standing", "kindIsOpen")
                .isEqualTo(view);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void factsOfAVisitThatHasLeftFollowItAsOneRevision() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();

        // When
        phone.visits().setPurpose(visit, "第一");
        phone.visits().setPurpose(visit, "第二");
        phone.visits().setThemes(visit, List.of("用工"));

        // Then
        assertThat(phone.outbox().entries()).extracting(OutboxEntry::what).containsExactly("visitRevise");
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.WAITING);
        phone.sync().run();
        assertThat(phone.visit(visit).purpose()).isEqualTo("第二");
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRefusedRevisionIsMendedByAnotherEdit() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        phone.visits().setPurpose(visit, "不行");
        server.records().refuse(group -> java.util.Optional.of("TOO_LONG"));
        phone.sync().run();
        server.records().refuse(group -> java.util.Optional.empty());

        // When
        phone.visits().setPurpose(visit, "可以");
        phone.sync().run();

        // Then
        assertThat(phone.visit(visit).purpose()).isEqualTo("可以");
        assertThat(phone.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void wrongFactsAreRefusedAndNothingIsKept() {
        // Given
        UUID visit = phone.beginVisit();

        // When
        List<Drafted> drafted = List.of(
                phone.visits().setPurpose(visit, "长".repeat(2_001)),
                phone.visits().setThemes(visit, List.of(" ")),
                phone.visits().setThemes(visit, Collections.nCopies(101, "用工")),
                phone.visits().setPlan(visit, clock.now(), clock.now().minusSeconds(1)),
                phone.visits().setPurpose(SHE, "不认识"));

        // Then
        assertThat(drafted)
                .extracting(one -> one.refusals().get(0).code())
                .containsExactly(
                        RefusalCode.TOO_LONG,
                        RefusalCode.REQUIRED,
                        RefusalCode.TOO_MANY,
                        RefusalCode.END_BEFORE_START,
                        RefusalCode.UNKNOWN_ID);
        assertThat(phone.visit(visit).purpose()).isNull();
        assertThat(phone.visits().setPurpose(visit, null).isKept()).isTrue();
        assertThat(phone.visits().setPlan(visit, clock.now(), null).isKept()).isTrue();
        assertThat(phone.visits().setPlan(visit, null, clock.now()).isKept()).isTrue();
    }
}
