package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentStepPolicyTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);

    private static List<RefusalCode> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    @Test
    void aPromiseIsDueOnItsDayAtTheEarliest() {
        assertThat(codes(CommitmentStepPolicy.due(MADE.minusDays(1), MADE)))
                .containsExactly(RefusalCode.DUE_BEFORE_PROMISE);
        assertThat(CommitmentStepPolicy.due(MADE, MADE)).isEmpty();
        assertThat(CommitmentStepPolicy.due(null, MADE)).isEmpty();
    }

    @Test
    void onlyWhoOwesItGoesOnWithItAndOnlyAlongAnArrow() {
        assertThat(CommitmentStepPolicy.byOwner(true, CommitmentState.DOING, "fulfil"))
                .isEmpty();
        assertThat(codes(CommitmentStepPolicy.byOwner(false, CommitmentState.DOING, "fulfil")))
                .containsExactly(RefusalCode.ONLY_OWNER);
        assertThat(codes(CommitmentStepPolicy.byOwner(false, CommitmentState.MADE, "fulfil")))
                .containsExactly(RefusalCode.ONLY_OWNER, RefusalCode.COMMITMENT_NOT_IN_STATE);
    }

    @Test
    void whoHadAPartInItNeverWritesDownThatTheEnterpriseIsContent() {
        assertThat(CommitmentStepPolicy.atTheDoor(false, CommitmentState.FULFILLED, "acknowledge"))
                .isEmpty();
        assertThat(codes(CommitmentStepPolicy.atTheDoor(true, CommitmentState.FULFILLED, "acknowledge")))
                .containsExactly(RefusalCode.OWNER_CANNOT_ACKNOWLEDGE);
    }

    @Test
    void aStaleStepNamesTheState() {
        // When
        List<Refusal> refusals = CommitmentStepPolicy.arrow(CommitmentState.IMPOSSIBLE, "fulfil");

        // Then
        assertThat(codes(refusals)).containsExactly(RefusalCode.COMMITMENT_NOT_IN_STATE);
        assertThat(refusals.get(0).arguments()).containsExactly(CommitmentState.IMPOSSIBLE);
    }
}
