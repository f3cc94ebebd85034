package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActingPolicyTest {

    private static final UUID LEADER = new UUID(1, 1);
    private static final UUID SELF = new UUID(1, 2);
    private static final UUID FOUNDRY = new UUID(2, 1);

    @Test
    void aSecretaryRecordsForTheLeaderWhoDelegatedAndLeads() {
        // Given
        Set<UUID> principals = Set.of(LEADER);
        // When
        List<RefusalCode> codes = recording(Role.SECRETARY, LEADER, LEADER, principals);
        // Then
        assertThat(codes).isEmpty();
    }

    @Test
    void aSecretaryRecordsNothingInHisOwnName() {
        // Given
        Set<UUID> principals = Set.of(LEADER);
        // When
        List<RefusalCode> own = recording(Role.SECRETARY, null, SELF, principals);
        List<RefusalCode> led = recording(Role.SECRETARY, LEADER, SELF, principals);
        // Then
        assertThat(own).containsExactly(RefusalCode.ONLY_ON_BEHALF);
        assertThat(led).containsExactly(RefusalCode.ONLY_ON_BEHALF);
    }

    @Test
    void nobodyActsForALeaderWithoutADelegationInForce() {
        // Given
        Set<UUID> principals = Set.of();
        // When
        List<RefusalCode> codes = recording(Role.OFFICIAL, LEADER, LEADER, principals);
        // Then
        assertThat(codes).containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
    }

    @Test
    void aLiaisonOfficerRecordsOnlyAtEnterprisesOfHisOwn() {
        // Given
        Set<UUID> paired = Set.of(FOUNDRY);
        // When
        List<Refusal> own = ActingPolicy.recording(Role.LIAISON_OFFICER, null, SELF, FOUNDRY, Set.of(), paired);
        List<Refusal> other = ActingPolicy.recording(Role.LIAISON_OFFICER, null, SELF, FOUNDRY, Set.of(), Set.of());
        // Then
        assertThat(own).isEmpty();
        assertThat(other).extracting(Refusal::code).containsExactly(RefusalCode.ENTERPRISE_NOT_PAIRED);
    }

    @Test
    void ofAnEnterpriseThatIsNotKnownYetNothingIsHeldAgainstHim() {
        assertThat(ActingPolicy.recording(Role.LIAISON_OFFICER, null, SELF, null, Set.of(), Set.of()))
                .isEmpty();
    }

    private static List<RefusalCode> recording(Role capacity, UUID principal, UUID lead, Set<UUID> principals) {
        return ActingPolicy.recording(capacity, principal, lead, FOUNDRY, principals, Set.of()).stream()
                .map(Refusal::code)
                .toList();
    }
}
