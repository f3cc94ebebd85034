package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKindCase;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** The phone, without signal, answers every row of the contract's table as the server does. */
class VisitKindCasesTest {

    private static final UUID LEADER = FakeSessions.official(2);

    static List<VisitKindCase> cases() {
        return VisitKindCase.all();
    }

    private static PhoneFixture phoneOf(VisitKindCase one) {
        MutableClock clock = MutableClock.atWork();
        PhoneStore store = new MemoryStore();
        JsonObject me = Json.object("{\"official\":{\"id\":\"" + FakeSessions.official(1) + "\",\"name\":\"李工\"}}");
        me.add("roles", Json.arrayOfTexts(List.of(one.capacity())));
        store.change(() -> {
            store.settings().put(Setting.ME, me.toString());
            store.settings().put(Setting.PRINCIPALS, "{\"all\":[{\"id\":\"" + LEADER + "\"}]}");
            store.settings().put(Setting.PAIRINGS, "{\"all\":[{\"id\":\"" + PhoneFixture.FOUNDRY + "\"}]}");
            store.settings().put(Setting.ADMIN_INSPECTION_ENABLED, Boolean.toString(one.inspectionSwitchedOn()));
        });
        return new PhoneFixture(store, new MemoryVault(), PhoneFixture.aServer(clock), clock, 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePhoneAnswersAsTheTableSays(VisitKindCase one) {
        // Given
        PhoneFixture phone = phoneOf(one);

        // When
        UUID principal = one.capacity() == Role.SECRETARY ? LEADER : null;
        Drafted drafted =
                phone.visits().begin(PhoneFixture.FOUNDRY, one.kind(), one.capacity(), one.legalBasis(), principal);

        // Then
        assertThat(drafted.refusals()).extracting(Refusal::code).containsExactlyElementsOf(one.refusals());
        assertThat(phone.outbox().entries()).hasSize(one.refusals().isEmpty() ? 1 : 0);
        if (drafted.isKept()) {
            Drafted again = phone.visits().setKind(drafted.id(), one.kind(), one.capacity(), one.legalBasis());
            assertThat(again.isKept()).isTrue();
            assertThat(phone.visit(drafted.id()).legal() == null).isEqualTo(one.legalBasis() == null);
        }
    }

    @Test
    void theTableHasBothAnswers() {
        // Given
        List<VisitKindCase> cases = cases();

        // When
        List<List<RefusalCode>> answers =
                cases.stream().map(VisitKindCase::refusals).distinct().toList();

        // Then
        assertThat(answers).contains(List.of()).hasSizeGreaterThan(5);
    }
}
