package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.ProblemState.ACCEPTED;
import static org.zoufang.contract.ProblemState.ASSIGNED;
import static org.zoufang.contract.ProblemState.AWAITING_CONFIRMATION;
import static org.zoufang.contract.ProblemState.CLOSED;
import static org.zoufang.contract.ProblemState.INFO_NEEDED;
import static org.zoufang.contract.ProblemState.IN_PROGRESS;
import static org.zoufang.contract.ProblemState.OBJECTED;
import static org.zoufang.contract.ProblemState.REDIRECTED;
import static org.zoufang.contract.ProblemState.REFUSAL_REVIEW;
import static org.zoufang.contract.ProblemState.REPLIED;
import static org.zoufang.contract.ProblemState.REPLY_DRAFTED;
import static org.zoufang.contract.ProblemState.SUBMITTED;
import static org.zoufang.contract.ProblemState.WATCHED;
import static org.zoufang.contract.ProblemState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemLifecycleTest {

    /** As the domain's table reads; {@code withdraw} is possible from every open state. */
    private static final Map<ProblemState, Map<String, ProblemState>> ARROWS = Map.ofEntries(
            Map.entry(SUBMITTED, Map.of("askMore", INFO_NEEDED, "accept", ACCEPTED, "redirect", REDIRECTED)),
            Map.entry(INFO_NEEDED, Map.of("answerMore", SUBMITTED)),
            Map.entry(ACCEPTED, Map.of("assign", ASSIGNED)),
            Map.entry(REDIRECTED, Map.of()),
            Map.entry(ASSIGNED, Map.of("object", OBJECTED, "signFor", IN_PROGRESS)),
            Map.entry(OBJECTED, Map.of("decideObjection", ASSIGNED)),
            Map.entry(
                    IN_PROGRESS,
                    Map.of(
                            "askExtension",
                            IN_PROGRESS,
                            "decideExtension",
                            IN_PROGRESS,
                            "holdCaseMeeting",
                            IN_PROGRESS,
                            "draftReply",
                            REPLY_DRAFTED)),
            Map.entry(
                    REPLY_DRAFTED,
                    Map.of("approveReply", REPLIED, "returnReply", IN_PROGRESS, "sendToReview", REFUSAL_REVIEW)),
            Map.entry(REFUSAL_REVIEW, Map.of("upholdRefusal", REPLIED, "overturnRefusal", IN_PROGRESS)),
            Map.entry(REPLIED, Map.of("deliver", AWAITING_CONFIRMATION)),
            Map.entry(
                    AWAITING_CONFIRMATION,
                    Map.of(
                            "confirm",
                            CLOSED,
                            "confirmInterim",
                            WATCHED,
                            "dissatisfied",
                            IN_PROGRESS,
                            "returnVisit",
                            AWAITING_CONFIRMATION)),
            Map.entry(WATCHED, Map.of("resume", IN_PROGRESS)),
            Map.entry(CLOSED, Map.of("reopen", IN_PROGRESS)),
            Map.entry(WITHDRAWN, Map.of()));

    private static final Set<ProblemState> OVER = Set.of(CLOSED, WITHDRAWN, REDIRECTED);

    static Stream<Arguments> everyStepFromEveryState() {
        Stream<String> commands = Stream.concat(
                ARROWS.values().stream().flatMap(arrows -> arrows.keySet().stream()), Stream.of("withdraw", "close"));
        return commands.distinct()
                .flatMap(command -> Stream.of(ProblemState.values()).map(state -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(ProblemState state, String command) {
        // Given
        ProblemState expected = command.equals("withdraw")
                ? OVER.contains(state) ? null : WITHDRAWN
                : ARROWS.get(state).get(command);

        // When
        ProblemState reached = ProblemLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void theEnterpriseWaitsUntilItHasConfirmedOrWithdrawnOrWasSentElsewhere(ProblemState state) {
        assertThat(ProblemLifecycle.isOpen(state)).isEqualTo(!OVER.contains(state));
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void aDepartmentsClockRunsFromItsAssignmentUntilItsAnswer(ProblemState state) {
        assertThat(ProblemLifecycle.isHandled(state))
                .isEqualTo(Set.of(ASSIGNED, OBJECTED, IN_PROGRESS, REPLY_DRAFTED, REFUSAL_REVIEW)
                        .contains(state));
    }

    @Test
    void noArrowLeadsFromTheDepartmentsReplyToClosedWithoutTheEnterprise() {
        // When
        Stream<ProblemLifecycle> closing = Stream.of(ProblemLifecycle.values()).filter(arrow -> arrow.to() == CLOSED);

        // Then
        assertThat(closing).containsExactly(ProblemLifecycle.CONFIRM);
    }
}
