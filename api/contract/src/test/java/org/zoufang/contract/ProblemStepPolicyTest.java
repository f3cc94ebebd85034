package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void noAnswerIsCountedInWorkingDaysFromTheDayOnWhichTheAnswerArrived() {
        // Given a Friday
        LocalDate reached = LocalDate.of(2026, 11, 13);
        WorkingDays days = new WorkingDays(Map.of());
        // Then
        assertThat(ProblemStepPolicy.silent(reached, LocalDate.of(2026, 11, 20), 5, days))
                .isEmpty();
        List<Refusal> early = ProblemStepPolicy.silent(reached, LocalDate.of(2026, 11, 19), 5, days);
        assertThat(codes(early)).containsExactly(RefusalCode.NO_ANSWER_TOO_EARLY);
        assertThat(early.get(0).arguments()).containsExactly(5);
        assertThat(codes(ProblemStepPolicy.silent(null, LocalDate.of(2026, 11, 20), 5, days)))
                .containsExactly(RefusalCode.DELIVERY_NOT_REACHED);
    }

    @Test
    void theEnterpriseHasItsDaysAndTheOfficeNeedsASampleThatFailed() {
        // Given
        Instant closed = Instant.parse("2026-08-01T02:00:00Z");
        Instant last = closed.plus(Duration.ofDays(90));
        // Then
        assertThat(ProblemStepPolicy.askedAgain(closed, last, 90)).isEmpty();
        assertThat(codes(ProblemStepPolicy.askedAgain(closed, last.plusMillis(1), 90)))
                .containsExactly(RefusalCode.REOPEN_TOO_LATE);
        assertThat(ProblemStepPolicy.afterSample(true)).isEmpty();
        assertThat(codes(ProblemStepPolicy.afterSample(false))).containsExactly(RefusalCode.REOPEN_NEEDS_SAMPLE);
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

    @Test
    void whatIsSaidToOneAnswerIsNotSaidToTheNext() {
        UUID first = new UUID(1, 1);
        UUID second = new UUID(1, 2);
        assertThat(ProblemStepPolicy.read(null, first)).isEmpty();
        assertThat(ProblemStepPolicy.read(first, first)).isEmpty();
        assertThat(codes(ProblemStepPolicy.read(first, second))).containsExactly(RefusalCode.ANSWER_REPLACED);
        assertThat(codes(ProblemStepPolicy.read(first, null))).containsExactly(RefusalCode.ANSWER_REPLACED);
    }

    @Test
    void nothingIsDeliveredBeforeItWasGivenByClocksThatDifferALittle() {
        Instant given = Instant.parse("2026-11-23T02:00:00Z");
        assertThat(ProblemStepPolicy.deliveredAt(given.minusSeconds(Limits.CLOCK_LEEWAY_SECONDS), given))
                .isEmpty();
        assertThat(codes(ProblemStepPolicy.deliveredAt(given.minusSeconds(Limits.CLOCK_LEEWAY_SECONDS + 1), given)))
                .containsExactly(RefusalCode.DELIVERED_BEFORE_ANSWER);
        assertThat(ProblemStepPolicy.deliveredAt(given.minusSeconds(9999), null))
                .isEmpty();
        assertThat(ProblemStepPolicy.deliveredAt(null, given)).isEmpty();
    }

    @Test
    void solvedAndDissatisfiedWithTheResultIsNotBothTrue() {
        for (ProblemOutcome outcome : ProblemOutcome.values()) {
            List<Refusal> refusals = ProblemStepPolicy.result(outcome, Satisfaction.DISSATISFIED, "confirm");
            if (outcome == ProblemOutcome.A) {
                assertThat(codes(refusals)).containsExactly(RefusalCode.SOLVED_BUT_DISSATISFIED);
            } else {
                assertThat(refusals).isEmpty();
            }
            assertThat(ProblemStepPolicy.result(outcome, Satisfaction.FAIRLY_SATISFIED, "confirm"))
                    .isEmpty();
            assertThat(ProblemStepPolicy.result(outcome, null, "confirm")).isEmpty();
            assertThat(ProblemStepPolicy.result(outcome, Satisfaction.DISSATISFIED, "confirmInterim"))
                    .isEmpty();
        }
        assertThat(ProblemStepPolicy.mayBeDissatisfied(null, "confirm")).isTrue();
    }
}
