package org.zoufang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Role;
import org.zoufang.contract.Rule;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.workcalendar.CalendarReading;

/** What the city lays down: one proposes with a source, another administrator decides, nothing is overwritten. */
@QuarkusTest
class RulebookIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);

    @Inject
    SignedInFixture people;

    @Inject
    RulebookReading rulebook;

    @Inject
    CalendarReading calendar;

    @Inject
    Sql sql;

    private Person admin;
    private Person second;
    private String code;

    @BeforeEach
    void twoAdministrators() {
        admin = people.anOfficial(Role.ADMINISTRATOR);
        second = people.anOfficial(Role.ADMINISTRATOR);
        code = "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase();
    }

    @Test
    void aRuleSetHoldsFromItsDayOnceAnotherHasApprovedIt() {
        // Given
        String id = propose(admin, 5);
        assertThat(rulebook.inForce(code, NEW_YEAR)).isEmpty();
        // When
        List<String> bySelf = decide(admin, "proposalApprove", id);
        List<String> bySecond = decide(second, "proposalApprove", id);
        // Then
        assertThat(bySelf).containsExactly("OWN_PROPOSAL");
        assertThat(bySecond).isEmpty();
        assertThat(rulebook.inForce(code, NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(rulebook.inForce(code, NEW_YEAR).orElseThrow().values())
                .containsExactly(RuleValue.of(Rule.LEAD_WITHIN, 5));
        assertThat(trail(id)).containsExactly("proposalMake", "commandRefused", "proposalApprove");
    }

    @Test
    void theDatabaseItselfRefusesApprovalByTheProposer() {
        // Given
        UUID id = UUID.fromString(propose(admin, 5));
        // Then
        assertThatThrownBy(() ->
                        sql.change("update proposal set state = 'APPROVED', decided_by = proposed_by where id = ?", id))
                .hasStackTraceContaining("proposal_check");
    }

    @Test
    void theYoungestApprovedHoldsAndTheOldOneIsKept() {
        // Given
        decide(second, "proposalApprove", propose(admin, 7));
        // When
        decide(second, "proposalApprove", propose(admin, 4));
        // Then
        assertThat(rulebook.inForce(code, NEW_YEAR).orElseThrow().values())
                .containsExactly(RuleValue.of(Rule.LEAD_WITHIN, 4));
        assertThat(sql.list("select 1 from rule_set where code = ?", row -> 1, code))
                .hasSize(2);
    }

    @Test
    void whatIsRejectedOrWithdrawnNeverHoldsAndStaysDecided() {
        // Given
        String rejected = propose(admin, 5);
        String withdrawn = propose(admin, 6);
        // When
        List<String> withoutReason = Asking.as(second)
                .ask(reject(), Map.of("input", Map.of("id", rejected, "comment", " ")))
                .jsonPath()
                .getList("data.proposalReject.userErrors.code");
        Asking.as(second).ask(reject(), Map.of("input", Map.of("id", rejected, "comment", "文号不符")));
        decide(admin, "proposalWithdraw", withdrawn);
        // Then
        assertThat(withoutReason).containsExactly("REQUIRED");
        assertThat(decide(second, "proposalApprove", rejected)).containsExactly("PROPOSAL_DECIDED");
        assertThat(decide(second, "proposalApprove", withdrawn)).containsExactly("PROPOSAL_DECIDED");
        assertThat(rulebook.inForce(code, NEW_YEAR)).isEmpty();
    }

    @Test
    void theOfficeProposesButDoesNotDecide() {
        // Given
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        String id = propose(office, 5);
        // Then
        assertThat(codeOf(people.anOfficial(Role.SERVICE_OFFICE), id)).isEqualTo("FORBIDDEN");
        assertThat(decide(admin, "proposalApprove", id)).isEmpty();
    }

    @Test
    void badInputIsToldFieldByField() {
        // When
        JsonPath answer = Asking.as(admin)
                .ask(
                        "mutation($input: RuleSetProposeInput!) { ruleSetPropose(input: $input) { userErrors { code field } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", Ids.next().toString(),
                                        "code", "klein",
                                        "name", " ",
                                        "source", "文",
                                        "validFrom", "2031-01-01",
                                        "validTo", "2030-01-01",
                                        "values",
                                                List.of(
                                                        Map.of("rule", "LEAD_WITHIN", "number", -1),
                                                        Map.of("rule", "LEAD_WITHIN", "number", 3)))))
                .jsonPath();
        // Then
        assertThat(answer.getList("data.ruleSetPropose.userErrors.code", String.class))
                .containsExactlyInAnyOrder(
                        "REQUIRED", "CODE_MALFORMED", "END_BEFORE_START", "NUMBER_OUT_OF_RANGE", "RULE_TWICE");
    }

    @Test
    void theCataloguesAndNoticesThatComeAlongAreInForce() {
        assertThat(rulebook.terms(Catalogue.PROBLEM_CATEGORY, null)).hasSize(16);
        assertThat(rulebook.terms(Catalogue.PROBLEM_TYPE, null)).hasSize(7);
        assertThat(rulebook.inForce("PROBLEM", null).orElseThrow().values())
                .contains(RuleValue.of(Rule.LEAD_WITHIN, 7));
        assertThat(calendar.years()).contains(2021, 2026);
        assertThat(calendar.days(2026)).extracting(day -> day.day().getYear()).containsOnly(2026);
    }

    @Test
    void theNextNoticeIsProposedAndApprovedLikeTheRest() {
        // Given
        String id = Ids.next().toString();
        Map<String, Object> input = Map.of(
                "id",
                id,
                "title",
                "2032年节假日安排",
                "source",
                "国办发明电〔2031〕9号",
                "days",
                List.of(
                        Map.of("day", "2032-01-01", "name", "元旦", "kind", "REST"),
                        Map.of("day", "2032-01-03", "name", "元旦", "kind", "WORK")));
        // When
        List<String> proposed = Asking.as(admin)
                .ask(
                        "mutation($input: CalendarProposeInput!) { calendarPropose(input: $input) { userErrors { code } } }",
                        Map.of("input", input))
                .jsonPath()
                .getList("data.calendarPropose.userErrors.code");
        // Then
        assertThat(proposed).isEmpty();
        assertThat(calendar.days(2032)).isEmpty();
        decide(second, "proposalApprove", id);
        assertThat(calendar.days(2032)).hasSize(2);
    }

    private String propose(Person by, int days) {
        String id = Ids.next().toString();
        Map<String, Object> input = Map.of(
                "id",
                id,
                "code",
                code,
                "name",
                "诉求办理时限",
                "source",
                "云政办〔2030〕12号",
                "validFrom",
                NEW_YEAR.toString(),
                "values",
                List.of(Map.of("rule", "LEAD_WITHIN", "number", days)));
        List<String> refused = Asking.as(by)
                .ask(
                        "mutation($input: RuleSetProposeInput!) { ruleSetPropose(input: $input) { userErrors { code } } }",
                        Map.of("input", input))
                .jsonPath()
                .getList("data.ruleSetPropose.userErrors.code");
        assertThat(refused).isEmpty();
        return id;
    }

    private static List<String> decide(Person by, String mutation, String id) {
        return Asking.as(by)
                .ask(
                        "mutation($input: ProposalDecideInput!) { " + mutation
                                + "(input: $input) { userErrors { code } } }",
                        Map.of("input", Map.of("id", id)))
                .jsonPath()
                .getList("data." + mutation + ".userErrors.code");
    }

    private static String codeOf(Person by, String id) {
        return Asking.as(by)
                .ask(
                        "mutation($input: ProposalDecideInput!) { proposalApprove(input: $input) { userErrors { code } } }",
                        Map.of("input", Map.of("id", id)))
                .jsonPath()
                .getString("errors[0].extensions.code");
    }

    private static String reject() {
        return "mutation($input: ProposalRejectInput!) { proposalReject(input: $input) { userErrors { code } } }";
    }

    private List<String> trail(String id) {
        return sql.list("select action from trail where entity_id = ? order by id", row -> row.getString(1), id);
    }
}
