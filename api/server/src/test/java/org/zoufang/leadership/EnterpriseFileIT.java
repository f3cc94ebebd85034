package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** One enterprise, one file: what there is to know before a visit, as far as its reader sees. */
@QuarkusTest
class EnterpriseFileIT {

    private static final String FILE =
            """
            query($id: ID!) { enterpriseFile(id: $id) {
              enterprise { name creditCode } problemCount openProblemCount
              openProblems { text state dueOn lead } people { type official { id } }
              lastVisits { problemCount openProblemCount }
            } }
            """;

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final Sql sql;

    private ProblemFixture.Cast cast;

    EnterpriseFileIT(ProblemFixture problems, SignedInFixture people, Sql sql) {
        this.problems = problems;
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void anEnterprise() {
        cast = problems.cast();
    }

    private void problem(ProblemState state) {
        problems.aProblem(
                cast.liaison().officialId(), cast.enterprise(), cast.lead().id(), state);
    }

    private JsonPath file(Person who) {
        return Asking.as(who)
                .ask(FILE, Map.of("id", cast.enterprise().toString()))
                .jsonPath();
    }

    @Test
    void itShowsWhatIsOpenTheSumAndWhoLooksAfterTheEnterprise() {
        // Given
        problem(ProblemState.IN_PROGRESS);
        problem(ProblemState.SUBMITTED);
        problem(ProblemState.CLOSED);
        // When
        JsonPath answer = file(cast.office());
        // Then
        answer.setRootPath("data.enterpriseFile");
        assertThat(answer.getInt("problemCount")).isEqualTo(3);
        assertThat(answer.getInt("openProblemCount")).isEqualTo(2);
        assertThat(answer.getList("openProblems.state")).containsExactlyInAnyOrder("IN_PROGRESS", "SUBMITTED");
        assertThat(answer.getList("people.official.id"))
                .containsExactly(cast.liaison().officialId().toString());
    }

    @Test
    void whoDoesNotSeeAProblemIsNotToldOfIt() {
        // Given
        problem(ProblemState.IN_PROGRESS);
        Person stranger = people.anOfficial(Role.LIAISON_OFFICER);
        // When
        JsonPath answer = file(stranger);
        // Then
        answer.setRootPath("data.enterpriseFile");
        assertThat(answer.getInt("problemCount")).isZero();
        assertThat(answer.getList("openProblems")).isEmpty();
    }

    @Test
    void aSensitiveProblemIsNotToldToWhoOnlyLooksAfterTheEnterprise() {
        // Given
        problem(ProblemState.IN_PROGRESS);
        sql.change(
                "update problem set confidentiality = 'SENSITIVE', raised_by = ? where enterprise_id = ?",
                cast.office().officialId(),
                cast.enterprise());
        // When
        JsonPath answer = file(cast.liaison());
        // Then
        assertThat(answer.getInt("data.enterpriseFile.problemCount")).isZero();
        assertThat(file(cast.office()).getInt("data.enterpriseFile.problemCount"))
                .isEqualTo(1);
    }

    @Test
    void anEnterpriseThatDoesNotExistHasNoFile() {
        // When
        JsonPath answer = Asking.as(cast.office())
                .ask(FILE, Map.of("id", Ids.next().toString()))
                .jsonPath();
        // Then
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    }
}
