package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** What officials ask and are refused stands on the trail, by whom and by which rule; nothing else of it stands anywhere. */
@QuarkusTest
class RefusalTrailIT {

    private final ProblemFixture problems;
    private final SignedInFixture people;
    private final Sql sql;

    private ProblemStage on;

    RefusalTrailIT(ProblemFixture problems, SignedInFixture people, Sql sql) {
        this.problems = problems;
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void aProblem() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void aDeputyWhoAssignsIsRefusedAndNoted() {
        // Given
        Person deputy = people.anOfficial(Role.DEPUTY);
        give(on.cast().office(), on.problem(), "Accept");
        Map<String, Object> input = Map.of(
                "id",
                on.problem().toString(),
                "stepId",
                Ids.next().toString(),
                "leadId",
                on.cast().lead().id().toString());
        // When
        String code = Asking.as(deputy).refusedWith("problemAssign", input);
        // Then
        assertThat(code).isEqualTo("FORBIDDEN");
        assertThat(refused(deputy)).containsExactly("problemAssign FORBIDDEN PROBLEM " + on.problem());
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void aHandlerWhoConfirmsHisOwnWorkIsRefusedAndNoted() {
        // Given
        on.inProgress();
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        on.delivered("AT_THE_DOOR");
        sql.change(
                "insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,"
                        + " object_by, due_on, due_provisional) select ?, ?, organisation_id, 'CO_HANDLER', 0, now(),"
                        + " current_date, current_date, current_date, false from posting where official_id = ? limit 1",
                Ids.next(),
                on.problem(),
                on.cast().liaison().officialId());
        // When
        JsonPath answer = on.confirmed();
        // Then
        assertThat(codes(answer)).containsExactly("HANDLER_CANNOT_CONFIRM");
        assertThat(refused(on.cast().liaison()))
                .containsExactly("problemConfirm HANDLER_CANNOT_CONFIRM PROBLEM " + on.problem());
        assertThat(sql.list(
                        "select detail::text from trail where action = 'commandRefused' and entity_id = ?",
                        row -> row.getString(1),
                        on.problem().toString()))
                .noneMatch(detail -> detail.contains("路通了") || detail.contains("王厂长") || detail.contains("version"));
    }

    @Test
    void aReplyToAClosedProblemAndAStaleCommandAreRefusedAndNoted() {
        // Given
        on.closed();
        // When
        JsonPath reply = on.draft("A", "再答一次。");
        JsonPath stale = on.confirmed();
        // Then
        assertThat(codes(reply)).containsExactly("PROBLEM_NOT_IN_STATE");
        assertThat(codes(stale)).containsExactly("PROBLEM_NOT_IN_STATE");
        assertThat(refused(on.cast().lead().handler()))
                .containsExactly("problemDraftReply PROBLEM_NOT_IN_STATE PROBLEM " + on.problem());
        assertThat(refused(on.cast().liaison()))
                .containsExactly("problemConfirm PROBLEM_NOT_IN_STATE PROBLEM " + on.problem());
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    void ofTwoOfficesThatDecideAtOnceOneIsRefusedAndNoted() throws Exception {
        // Given
        give(on.cast().office(), on.problem(), "Accept");
        Person other = people.anOfficial(Role.SERVICE_OFFICE);
        ExecutorService two = Executors.newFixedThreadPool(2);
        // When
        Future<JsonPath> one = two.submit(() -> give(
                on.cast().office(),
                on.problem(),
                "Assign",
                "leadId",
                on.cast().lead().id().toString()));
        Future<JsonPath> another = two.submit(() -> give(
                other, on.problem(), "Assign", "leadId", on.cast().other().id().toString()));
        // Then
        assertThat(Stream.of(one.get(), another.get()).flatMap(answer -> codes(answer).stream()))
                .containsExactly("PROBLEM_NOT_IN_STATE");
        two.shutdown();
        assertThat(Stream.concat(refused(on.cast().office()).stream(), refused(other).stream()))
                .containsExactly("problemAssign PROBLEM_NOT_IN_STATE PROBLEM " + on.problem());
        assertThat(sql.list("select 1 from problem_assignment where problem_id = ?", row -> 1, on.problem()))
                .hasSize(1);
    }

    @Test
    void atThePagesItIsNotedTheSameWay() {
        // Given
        on.closed();
        Person deputy = people.anOfficial(Role.DEPUTY);
        PageVisitor stranger = new PageVisitor("zh-CN").signedIn(deputy);
        PageVisitor handler = new PageVisitor("zh-CN").signedIn(on.cast().lead().handler());
        String steps = "/problems/" + on.problem() + "/steps/";
        stranger.get("/problems/" + on.problem());
        handler.get("/problems/" + on.problem());
        // When
        Response assigned =
                stranger.post(steps + "assign", form("leadId", on.cast().lead().id()));
        Response replied = handler.post(steps + "draftReply", form("outcome", "A"));
        // Then
        assertThat(assigned.statusCode()).isIn(403, 404);
        assertThat(replied.statusCode()).isEqualTo(422);
        assertThat(refused(deputy)).hasSize(1).first().asString().startsWith("POST /problems/{id}/steps/assign ");
        assertThat(refused(deputy).get(0)).endsWith(" PROBLEM " + on.problem());
        assertThat(refused(on.cast().lead().handler()))
                .containsExactly("POST /problems/{id}/steps/draftReply PROBLEM_NOT_IN_STATE PROBLEM " + on.problem());
    }

    @Test
    void aForgedFormIsNoted() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(on.cast().office());
        // When
        Response answer = office.post("/problems/" + on.problem() + "/steps/accept", form(), "not-ours");
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(refused(on.cast().office()))
                .containsExactly("POST /problems/{id}/steps/accept FORGED_FORM PROBLEM " + on.problem());
    }

    @Test
    void whatIsDoneAndWhatIsOnlyAskedForIsNoRefusal() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(on.cast().office());
        // When
        give(on.cast().office(), on.problem(), "Accept");
        Response unknown = office.get("/problems/" + Ids.next());
        Response malformed = office.get("/problems/none");
        // Then
        assertThat(List.of(unknown.statusCode(), malformed.statusCode())).containsOnly(404);
        assertThat(refused(on.cast().office())).isEmpty();
    }

    @Test
    void aFloodIsNotedUpToItsMeasureAndTheLastLineSaysSo() {
        // Given
        on.closed();
        Person handler = on.cast().lead().handler();
        // When
        for (int i = 0; i < 35; i++) {
            on.draft("A", "再答一次。");
        }
        // Then
        assertThat(refused(handler)).hasSize(30);
        assertThat(sql.list(
                        "select detail ->> 'more' from trail where action = 'commandRefused' and official_id = ?"
                                + " order by id desc limit 2",
                        row -> String.valueOf(row.getString(1)),
                        handler.officialId()))
                .containsExactly("not noted for a minute", "null");
    }

    private static Map<String, Object> form(Object... pairs) {
        Map<String, Object> form = new HashMap<>(Map.of("stepId", Ids.next().toString(), "text", "说明"));
        for (int i = 0; i < pairs.length; i += 2) {
            form.put((String) pairs[i], pairs[i + 1].toString());
        }
        return form;
    }

    private String state() {
        return sql.one("select state from problem where id = ?", row -> row.getString(1), on.problem())
                .orElseThrow();
    }

    private List<String> refused(Person who) {
        return sql.list(
                "select detail ->> 'command', detail ->> 'code', entity, entity_id from trail"
                        + " where action = 'commandRefused' and official_id = ? order by id",
                row -> String.join(" ", row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                who.officialId());
    }
}
