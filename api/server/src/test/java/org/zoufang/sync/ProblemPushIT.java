package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.photoAttach;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;

/** Problems that a phone raises and brings to their end at the door: groups of their own, each once. */
@QuarkusTest
class ProblemPushIT {

    private final Rows rows;
    private final SignedInFixture people;
    private final ProblemFixture problems;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();
    private final UUID photo = UUID.randomUUID();
    private final UUID header = UUID.randomUUID();
    private final UUID noteGroup = UUID.randomUUID();
    private final UUID photoGroup = UUID.randomUUID();
    private SignedInFixture.Person official;
    private Phone phone;
    private UUID enterprise;

    ProblemPushIT(Rows rows, SignedInFixture people, ProblemFixture problems) {
        this.rows = rows;
        this.people = people;
        this.problems = problems;
    }

    @BeforeEach
    void signIn() {
        official = people.anOfficial(Role.OFFICIAL);
        phone = new Phone(official);
        enterprise = rows.enterprise();
    }

    private Map<String, Object> submit(UUID id, String category) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", id.toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("visitId", visit.toString());
        input.put("noteId", note.toString());
        input.put("photoIds", List.of(photo.toString()));
        input.put("type", "DEMAND");
        input.put("category", category);
        input.put("urgency", "URGENT");
        input.put("text", "厂门前道路积水");
        input.put("heardAt", "2026-11-20T01:12:03Z");
        return Map.of("problemSubmit", input);
    }

    private List<Map<String, Object>> visited() {
        return List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(noteGroup, List.of(header), noteWrite(note, visit, "厂门前道路积水")),
                group(photoGroup, List.of(header), photoAttach(photo, visit, "a".repeat(64))));
    }

    private List<Map<String, Object>> with(Map<String, Object> problem) {
        List<Map<String, Object>> groups = new java.util.ArrayList<>(visited());
        groups.add(problem);
        return groups;
    }

    @Test
    void aProblemGoesWithItsVisitItsNoteAndItsPhotoInOnePushAndComesBackOnTheFeed() {
        // Given
        UUID problem = UUID.randomUUID();
        List<?> groups = with(
                group(UUID.randomUUID(), List.of(header, noteGroup, photoGroup), submit(problem, "INFRASTRUCTURE")));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(answer.getList("data.push.answers[3].rows.entity")).containsExactly("PROBLEM");
        JsonPath changes = phone.changes(null);
        String at = "data.changes.changes.find { it.entity == 'PROBLEM' }.document.";
        assertThat(changes.getString(at + "id")).isEqualTo(problem.toString());
        assertThat(changes.getString(at + "noteId")).isEqualTo(note.toString());
        assertThat(changes.getList(at + "photoIds")).containsExactly(photo.toString());
        assertThat(changes.getString(at + "state")).isEqualTo("SUBMITTED");
        assertThat(changes.getString(at + "source")).isEqualTo("VISIT");
        assertThat(changes.getList(at + "steps.command")).containsExactly("submit");
    }

    @Test
    void sentTwiceItIsOnceAndAnswersTheSame() {
        // Given
        List<?> groups = with(group(UUID.randomUUID(), List.of(header), submit(UUID.randomUUID(), "INFRASTRUCTURE")));
        String first = phone.answers(groups);
        // When
        String second = phone.answers(groups);
        // Then
        assertThat(second).isEqualTo(first).doesNotContain("REJECTED");
        assertThat(rows.number("select count(*) from problem where visit_id = ?", visit))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from trail where action = 'problemSubmit' and entity_id in (select id::text from"
                                + " problem where visit_id = ?)",
                        visit))
                .isEqualTo(1);
    }

    @Test
    void oneBadProblemLeavesTheVisitAndItsNotesStored() {
        // Given
        UUID good = UUID.randomUUID();
        List<Map<String, Object>> groups =
                with(group(UUID.randomUUID(), List.of(header), submit(UUID.randomUUID(), "NO_SUCH_CATEGORY")));
        groups.add(group(UUID.randomUUID(), List.of(header), submit(good, "INFRASTRUCTURE")));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome"))
                .containsExactly("APPLIED", "APPLIED", "APPLIED", "REJECTED", "APPLIED");
        assertThat(answer.getString("data.push.answers[3].code")).isEqualTo("WORD_UNKNOWN");
        assertThat(rows.number("select count(*) from problem where visit_id = ?", visit))
                .isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsQuarantined() {
        // Given
        UUID id = UUID.randomUUID();
        UUID problem = UUID.randomUUID();
        phone.push(with(group(id, List.of(), submit(problem, "INFRASTRUCTURE"))));
        // When
        JsonPath answer = phone.push(List.of(group(id, List.of(), submit(problem, "FINANCING"))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("SAME_ID_OTHER_CONTENT");
        assertThat(rows.number("select count(*) from command_quarantine where command_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void whatCameOfAnotherVisitIsRefusedInWords() {
        // Given
        UUID foreign = rows.visit(rows.enterprise(), rows.official());
        Map<String, Object> input = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "enterpriseId",
                enterprise.toString(),
                "visitId",
                foreign.toString(),
                "type",
                "DEMAND",
                "category",
                "INFRASTRUCTURE",
                "text",
                "别人的"));
        // When
        JsonPath answer = phone.push(List.of(group(UUID.randomUUID(), List.of(), Map.of("problemSubmit", input))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("UNKNOWN_ID");
        assertThat(answer.getString("data.push.answers[0].message")).isNotBlank();
    }

    @Test
    void deliveredAndConfirmedAtTheDoorItIsClosedAndEachAnswerNamesItsOwnVersion() {
        // Given
        UUID problem = replied();
        List<?> groups = List.of(
                group(UUID.randomUUID(), List.of(), Answered.deliver(problem)),
                group(UUID.randomUUID(), List.of(), confirm(problem, "SATISFIED", "DISSATISFIED")));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(answer.getInt("data.push.answers[1].rows[0].version"))
                .isEqualTo(answer.getInt("data.push.answers[0].rows[0].version") + 1);
        assertThat(rows.number("select count(*) from problem where id = ? and state = 'CLOSED'", problem))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from problem_confirmation where problem_id = ? and result = 'SATISFIED'"
                                + " and manner = 'DISSATISFIED'",
                        problem))
                .isEqualTo(1);
    }

    @Test
    void takenBackAtTheDoorItIsWithdrawnWithTheEnterprisesReason() {
        // Given
        UUID problem = replied();
        Map<String, Object> input = Map.of(
                "id", problem.toString(), "stepId", Ids.next().toString(), "contactName", "王厂长", "text", "自己修好了");
        // When
        JsonPath answer = phone.push(List.of(group(UUID.randomUUID(), List.of(), Map.of("problemWithdraw", input))));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(rows.number("select count(*) from problem where id = ? and state = 'WITHDRAWN'", problem))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from problem_step where problem_id = ? and command = 'withdraw'"
                                + " and contact_name = '王厂长' and text = '自己修好了'",
                        problem))
                .isEqualTo(1);
    }

    @Test
    void aStaleCommandIsRefusedWithTheCurrentState() {
        // Given
        UUID problem = replied();
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        // When
        JsonPath answer = phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("PROBLEM_NOT_IN_STATE");
        assertThat(answer.getString("data.push.answers[0].message")).contains("Awaiting confirmation");
    }

    @Test
    void whoHandlesItCannotConfirmItFromAPhoneEither() {
        // Given
        UUID problem = replied();
        phone.push(List.of(group(UUID.randomUUID(), List.of(), Answered.deliver(problem))));
        rows.sql(
                "insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,"
                        + " object_by, due_on, due_provisional) select ?, ?, organisation_id, 'CO_HANDLER', 0, now(),"
                        + " current_date, current_date, current_date, false from posting where official_id = ? limit 1",
                Ids.next(),
                problem,
                official.officialId());
        // When
        JsonPath answer =
                phone.push(List.of(group(UUID.randomUUID(), List.of(), confirm(problem, "SATISFIED", "SATISFIED"))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("HANDLER_CANNOT_CONFIRM");
    }

    private UUID replied() {
        return Answered.problem(rows, problems, official.officialId(), enterprise);
    }

    private static Map<String, Object> confirm(UUID problem, String result, String manner) {
        return Map.of(
                "problemConfirm",
                Map.of(
                        "id",
                        problem.toString(),
                        "stepId",
                        Ids.next().toString(),
                        "contactName",
                        "王厂长",
                        "result",
                        result,
                        "manner",
                        manner));
    }
}
