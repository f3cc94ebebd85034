package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.cluster.ClusterStage.look;
import static org.zoufang.cluster.ClusterStage.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ClusterLifecycle;
import org.zoufang.contract.ClusterState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** An arrow that does not exist cannot be gone, by whoever may give the command, from any state. */
@QuarkusTest
class ClusterArrowsIT {

    private record Command(Function<Cast, Person> by, Function<ClusterStage, Object[]> input) {}

    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        Function<ClusterStage, Object[]> said = at -> new Object[] {"text", "说明"};
        COMMANDS.put(
                "add",
                new Command(Cast::office, at -> problems(at, at.problems().size() - 1)));
        COMMANDS.put("remove", new Command(Cast::office, at -> problems(at, 0)));
        COMMANDS.put("assign", new Command(Cast::office, at ->
                new Object[] {"leadId", at.cast().lead().id().toString()}));
        COMMANDS.put("draftMeasure", new Command(cast -> cast.lead().handler(), at ->
                new Object[] {"outcome", "A", "text", "已办。"}));
        COMMANDS.put("returnMeasure", new Command(cast -> cast.lead().approver(), said));
        COMMANDS.put("approveMeasure", new Command(cast -> cast.lead().approver(), said));
        COMMANDS.put("issueMeasure", new Command(Cast::office, said));
        COMMANDS.put("dissolve", new Command(Cast::office, said));
    }

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final Sql sql;

    ClusterArrowsIT(ProblemFixture problems, VisitFixture visits, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.sql = sql;
    }

    @ParameterizedTest
    @EnumSource(ClusterState.class)
    void anArrowThatDoesNotExistIsRefusedInWordsAndChangesNothing(ClusterState state) {
        // Given
        ClusterStage at = ClusterStage.of(problems, visits, "FINANCING", Collections.nCopies(4, "设备贷款批得慢。"));
        UUID id = in(at, state);
        List<String> before = rows(at, id);
        int refused = 0;
        for (Map.Entry<String, Command> command : COMMANDS.entrySet()) {
            if (ClusterLifecycle.after(state, command.getKey()).isPresent()) {
                continue;
            }
            refused++;
            // When
            JsonPath answer = asked(at, id, command.getKey(), command.getValue());
            // Then
            assertThat(answer.getList("userErrors.code"))
                    .as("%s from %s", command.getKey(), state)
                    .containsExactly("CLUSTER_NOT_IN_STATE");
            assertThat(answer.getString("userErrors[0].message")).isNotBlank();
        }
        assertThat(rows(at, id)).isEqualTo(before);
        assertThat(look(at.cast().office(), id).getString("state")).isEqualTo(state.name());
        assertThat(sql.list(
                        "select detail ->> 'code' as code from trail where action = 'commandRefused' and entity_id = ?",
                        row -> row.getString("code"),
                        id.toString()))
                .hasSize(refused)
                .allMatch("CLUSTER_NOT_IN_STATE"::equals);
    }

    @Test
    void everyCommandOfTheDomainIsTriedHere() {
        assertThat(ClusterLifecycle.values())
                .extracting(ClusterLifecycle::command)
                .allSatisfy(command -> assertThat(COMMANDS).containsKey(command));
    }

    /** One of all problems but the last, led by the department and put into the state past the activities. */
    private UUID in(ClusterStage at, ClusterState state) {
        UUID id = UUID.fromString(
                at.form(Ids.next(), "贷款", at.problems().subList(0, at.problems().size() - 1))
                        .getString("cluster.id"));
        sql.change(
                "update cluster set state = ?, lead_id = ? where id = ?",
                state,
                at.cast().lead().id(),
                id);
        return id;
    }

    /** All that a step could have changed: the common problem, its steps, members and measures, and its problems. */
    private List<String> rows(ClusterStage at, UUID id) {
        return sql.list(
                """
                select c::text as line from cluster c where c.id = ?
                union all select s::text from cluster_step s where s.cluster_id = ?
                union all select m::text from cluster_member m where m.cluster_id = ?
                union all select m::text from cluster_measure m where m.cluster_id = ?
                union all select p.id || ' ' || p.state || ' ' || p.version from problem p where p.id = any(?::uuid[])
                order by line
                """,
                row -> row.getString("line"),
                id,
                id,
                id,
                id,
                at.problems());
    }

    private static JsonPath asked(ClusterStage at, UUID id, String name, Command command) {
        return take(
                command.by().apply(at.cast()),
                id,
                "cluster" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                command.input().apply(at));
    }

    private static Object[] problems(ClusterStage at, int which) {
        return new Object[] {"problemIds", List.of(at.problems().get(which).toString()), "text", "说明"};
    }
}
