package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.hazard.HazardFixture;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** What was promised to an enterprise and what is dangerous at it, in its file: the rows of the ledgers and no others. */
@QuarkusTest
class EnterpriseFileSightIT {

    private static final String FILE =
            """
            query($id: ID!) { enterpriseFile(id: $id) {
              promises { count owedCount overdueCount keptCount
                promises { id text agreedText owner contactName dueOn firstDueOn state standing } }
              hazards { count openCount overdueCount open { id text grade state regulator limitOn overdueDays } }
            } }
            """;
    private static final String LEDGERS =
            """
            query($id: ID!) {
              %s(filter: {enterpriseId: $id}, first: 100) { edges { node { id } } }
            }
            """;

    private final SignedInFixture people;
    private final CommitmentFixture promises;
    private final HazardFixture hazards;
    private final ProblemFixture problems;
    private final PairingFixture pairings;
    private final VisitFixture visits;
    private final Sql sql;

    private UUID enterprise;
    private Person office;

    EnterpriseFileSightIT(
            SignedInFixture people,
            CommitmentFixture promises,
            HazardFixture hazards,
            ProblemFixture problems,
            PairingFixture pairings,
            VisitFixture visits,
            Sql sql) {
        this.people = people;
        this.promises = promises;
        this.hazards = hazards;
        this.problems = problems;
        this.pairings = pairings;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void anEnterprise() {
        enterprise = visits.anEnterprise();
        office = people.anOfficial(Role.SERVICE_OFFICE);
    }

    private JsonPath file(Person who) {
        JsonPath answer =
                Asking.as(who).ask(FILE, Map.of("id", enterprise.toString())).jsonPath();
        answer.setRootPath("data.enterpriseFile");
        return answer;
    }

    private JsonPath ledger(Person who, String query) {
        return Asking.as(who)
                .ask(LEDGERS.formatted(query), Map.of("id", enterprise.toString()))
                .jsonPath();
    }

    private UUID promise(CommitmentState state, int daysAgo) {
        UUID id = promises.aCommitment(office.officialId(), enterprise, state);
        promises.due(id, daysAgo);
        return id;
    }

    private UUID hazard(HazardState state, int daysAgo) {
        UUID id = hazards.aHazard(office.officialId(), enterprise, null, state);
        sql.change("update hazard set due_on = current_date - ?::int where id = ?", daysAgo, id);
        return id;
    }

    @Test
    void whoMayNotReadTheLedgerOfProblemsIsToldNothingOfThemHereEvenIfHeRaisedOne() {
        // Given
        Person regulator = people.anOfficial(Role.REGULATOR);
        problems.aProblemOf(regulator.officialId(), enterprise);
        String ask = "query($id: ID!) { enterpriseFile(id: $id) { problemsReadable openProblemCount problemCount"
                + " openProblems { id } } }";
        Map<String, Object> id = Map.of("id", enterprise.toString());
        // When
        JsonPath ofRegulator = Asking.as(regulator).ask(ask, id).jsonPath().setRootPath("data.enterpriseFile");
        JsonPath ofOffice = Asking.as(office).ask(ask, id).jsonPath().setRootPath("data.enterpriseFile");
        PageVisitor page = new PageVisitor("zh-CN").signedIn(regulator);
        // Then
        assertThat(ofRegulator.getBoolean("problemsReadable")).isFalse();
        assertThat(ofRegulator.getInt("problemCount") + ofRegulator.getInt("openProblemCount"))
                .isZero();
        assertThat(ofRegulator.getList("openProblems")).isEmpty();
        assertThat(ofOffice.getBoolean("problemsReadable")).isTrue();
        assertThat(ofOffice.getList("openProblems")).hasSize(1);
        assertThat(page.get("/problems").statusCode()).isEqualTo(403);
        assertThat(page.get("/enterprises/" + enterprise).asString()).doesNotContain("未办结诉求");
    }

    @Test
    void promisesStandInTheirExactWordsWhatIsOverdueFirst() {
        // Given
        UUID kept = promise(CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE, 0);
        UUID waiting = promise(CommitmentState.FULFILLED, 9);
        UUID later = promise(CommitmentState.DOING, -20);
        UUID overdue = promise(CommitmentState.RENEGOTIATED, 5);
        sql.change("update commitment set agreed_text = '改为年底前' where id = ?", overdue);
        // When
        JsonPath file = file(office);
        // Then
        assertThat(file.getList("promises.promises.id"))
                .containsExactly(overdue.toString(), later.toString(), waiting.toString(), kept.toString());
        assertThat(file.getList("promises.promises.standing"))
                .containsExactly("OVERDUE", "RUNNING", "AWAITING_ENTERPRISE", "KEPT");
        assertThat(file.getString("promises.promises[0].text")).isEqualTo("月底前修好门前路");
        assertThat(file.getString("promises.promises[0].agreedText")).isEqualTo("改为年底前");
        assertThat(file.getString("promises.promises[0].owner")).isEqualTo("林晓岚");
        assertThat(file.getString("promises.promises[0].contactName")).isEqualTo("王厂长");
        assertThat(file.getInt("promises.count")).isEqualTo(4);
        assertThat(file.getInt("promises.owedCount")).isEqualTo(2);
        assertThat(file.getInt("promises.overdueCount")).isEqualTo(1);
        assertThat(file.getInt("promises.keptCount")).isEqualTo(1);
    }

    @Test
    void hazardsAreTheOpenOnesDangerFirstThenWhatIsOverdue() {
        // Given
        UUID running = hazard(HazardState.ORDERED, -9);
        UUID overdue = hazard(HazardState.RECTIFYING, 3);
        UUID danger = hazard(HazardState.IMMEDIATE_DANGER, -1);
        UUID recheck = hazard(HazardState.CLAIMED_FIXED, 30);
        hazard(HazardState.CLOSED, 30);
        sql.change("update hazard set recheck_by = current_date - 1, grade = 'MAJOR' where id = ?", recheck);
        // When
        JsonPath file = file(office);
        // Then
        assertThat(file.getList("hazards.open.id"))
                .containsExactly(danger.toString(), overdue.toString(), recheck.toString(), running.toString());
        assertThat(file.getList("hazards.open.overdueDays")).containsExactly(0, 3, 1, 0);
        assertThat(file.getList("hazards.open.grade")).containsExactly(null, null, "MAJOR", null);
        assertThat(file.getInt("hazards.count")).isEqualTo(5);
        assertThat(file.getInt("hazards.openCount")).isEqualTo(4);
        assertThat(file.getInt("hazards.overdueCount")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesMoreHereThanInTheLedgers(Role role) {
        // Given one of his own and one of somebody else's
        Person who = people.anOfficial(role);
        promises.aCommitmentOf(who.officialId(), enterprise);
        promises.aCommitmentOf(office.officialId(), enterprise);
        hazards.aHazardOf(who.officialId(), enterprise);
        hazards.aHazardOf(office.officialId(), enterprise);
        // When
        JsonPath file = file(who);
        // Then
        if (Set.of(Role.ADMINISTRATOR, Role.DISCIPLINE).contains(role)) {
            file.setRootPath("");
            assertThat(file.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
            return;
        }
        isTheSame(file.getList("promises.promises.id"), ledger(who, "commitments"), "commitments");
        isTheSame(file.getList("hazards.open.id"), ledger(who, "hazards"), "hazards");
    }

    private static void isTheSame(List<String> here, JsonPath there, String ledger) {
        if ("FORBIDDEN".equals(there.getString("errors[0].extensions.code"))) {
            assertThat(here).as(ledger).isNull();
        } else {
            List<String> rows = there.getList("data." + ledger + ".edges.node.id");
            assertThat(here).as(ledger).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void anAuditorSeesTheHazardsOfTheCityAndNoPromiseNeitherHereNorOnThePage() {
        // Given
        promise(CommitmentState.DOING, 5);
        hazard(HazardState.ORDERED, 5);
        Person auditor = people.anOfficial(Role.AUDITOR);
        // When
        JsonPath file = file(auditor);
        String page = new PageVisitor("zh-CN")
                .signedIn(auditor)
                .get("/enterprises/" + enterprise)
                .asString();
        // Then
        assertThat((Object) file.get("promises")).isNull();
        assertThat(file.getInt("hazards.openCount")).isEqualTo(1);
        assertThat(page).contains("配电箱电线裸露").doesNotContain("月底前修好门前路", "id=\"promises\"");
        assertThat(new PageVisitor("zh-CN")
                        .signedIn(office)
                        .get("/enterprises/" + enterprise)
                        .asString())
                .contains("月底前修好门前路", "待兑现 1 项，其中逾期 1 项", "/commitments?enterprise=" + enterprise);
    }

    @Test
    void whoHandlesForADepartmentReadsNoHazardsHere() {
        // Given
        hazard(HazardState.ORDERED, 5);
        Person handler = people.anOfficial(Role.DEPARTMENT_HANDLER);
        // When
        JsonPath file = file(handler);
        // Then
        assertThat((Object) file.get("hazards")).isNull();
        assertThat(file.getInt("promises.count")).isZero();
    }

    @Test
    void aPairingThatEndsTakesThePromisesAndHazardsOutOfTheFile() {
        // Given
        promise(CommitmentState.DOING, 5);
        hazard(HazardState.ORDERED, 5);
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID pairing = pairings.pairs(liaison, enterprise);
        assertThat(file(liaison).getInt("promises.overdueCount")).isEqualTo(1);
        assertThat(file(liaison).getInt("hazards.overdueCount")).isEqualTo(1);
        // When
        pairings.ends(liaison, pairing);
        // Then
        assertThat(file(liaison).getInt("promises.count")).isZero();
        assertThat(file(liaison).getInt("hazards.count")).isZero();
        assertThat(file(people.aLeader(Scope.OWN)).getList("promises.promises")).isEmpty();
    }
}
