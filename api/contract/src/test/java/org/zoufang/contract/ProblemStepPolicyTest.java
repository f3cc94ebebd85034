package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused alike on the server and on a phone without signal. */
class ProblemStepPolicyTest {

    private static final List<String> TYPES = List.of("DEMAND", "COMPLAINT");
    private static final List<String> CATEGORIES = List.of("FINANCING", "OTHER");

    private static List<RefusalCode> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    @Test
    void deliveringIsForTheOfficeTheLiaisonOfficerAndTheRaiserOnceThereIsAnAnswer() {
        assertThat(ProblemStepPolicy.delivering(true, false, false, ProblemState.REPLIED))
                .isEmpty();
        assertThat(ProblemStepPolicy.delivering(false, true, false, ProblemState.REPLIED))
                .isEmpty();
        assertThat(ProblemStepPolicy.delivering(false, false, true, ProblemState.REPLIED))
                .isEmpty();
        assertThat(codes(ProblemStepPolicy.delivering(false, false, false, ProblemState.CLOSED)))
                .containsExactly(RefusalCode.ONLY_RAISER, RefusalCode.PROBLEM_NOT_IN_STATE);
    }

    @Test
    void onTheGlassSignsOnlyWhoIsBroughtTheAnswerInPerson() {
        assertThat(ProblemStepPolicy.signed(DeliveryWay.AT_THE_DOOR, "M1 2L3 4"))
                .isEmpty();
        assertThat(ProblemStepPolicy.signed(DeliveryWay.BY_PHONE, null)).isEmpty();
        assertThat(codes(ProblemStepPolicy.signed(DeliveryWay.BY_PHONE, "M1 2L3 4")))
                .containsExactly(RefusalCode.SIGNATURE_NOT_HERE);
        assertThat(codes(ProblemStepPolicy.signed(DeliveryWay.BY_LINK, "M1 2L3 4")))
                .containsExactly(RefusalCode.SIGNATURE_NOT_HERE);
    }

    @Test
    void whoHandledItNeverConfirmsAndAStaleStepNamesTheState() {
        // When
        List<Refusal> refusals = ProblemStepPolicy.atTheDoor(true, ProblemState.CLOSED, "confirm");
        // Then
        assertThat(codes(refusals))
                .containsExactly(RefusalCode.HANDLER_CANNOT_CONFIRM, RefusalCode.PROBLEM_NOT_IN_STATE);
        assertThat(refusals.get(1).arguments()).containsExactly(ProblemState.CLOSED);
        assertThat(ProblemStepPolicy.atTheDoor(false, ProblemState.AWAITING_CONFIRMATION, "confirm"))
                .isEmpty();
    }

    @Test
    void anAnswerIsConfirmedAsWhatItIs() {
        for (ProblemOutcome outcome : ProblemOutcome.values()) {
            boolean interim = outcome == ProblemOutcome.B || outcome == ProblemOutcome.C;
            assertThat(ProblemStepPolicy.outcome(outcome, "confirm").isEmpty()).isEqualTo(!interim);
            assertThat(ProblemStepPolicy.outcome(outcome, "confirmInterim").isEmpty())
                    .isEqualTo(interim);
            assertThat(ProblemStepPolicy.outcome(outcome, "dissatisfied")).isEmpty();
        }
    }

    @Test
    void termsAreThoseInForceAndAComplaintGoesElsewhere() {
        // When
        List<Refusal> unknown = ProblemStepPolicy.terms("NO", "NO", TYPES, CATEGORIES);
        // Then
        assertThat(codes(unknown)).containsExactly(RefusalCode.WORD_UNKNOWN, RefusalCode.WORD_UNKNOWN);
        assertThat(unknown.get(0).arguments()).containsExactly("NO", "DEMAND");
        assertThat(codes(ProblemStepPolicy.terms("COMPLAINT", "OTHER", TYPES, CATEGORIES)))
                .containsExactly(RefusalCode.COMPLAINT_ELSEWHERE);
        assertThat(ProblemStepPolicy.terms("DEMAND", null, TYPES, CATEGORIES)).isEmpty();
    }
}
