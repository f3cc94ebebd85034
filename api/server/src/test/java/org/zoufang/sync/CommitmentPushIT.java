package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.shared.Ids;
import org.zoufang.shared.RowsChanged;

/** Promises that a phone writes down and keeps, each once; and whose phone holds one. */
@QuarkusTest
class CommitmentPushIT {

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final SignedInFixture people;
    private final CommitmentFixture commitments;
    private final Event<RowsChanged> changed;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();
    private final UUID header = UUID.randomUUID();
    private final UUID noteGroup = UUID.randomUUID();
    private SignedInFixture.Person official;
    private Phone phone;
    private UUID enterprise;

    CommitmentPushIT(
            Rows rows,
            Rights rights,
            ChangeReading reading,
            SignedInFixture people,
            CommitmentFixture commitments,
            Event<RowsChanged> changed) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
        this.people = people;
        this.commitments = commitments;
        this.changed = changed;
    }

    @BeforeEach
    void signIn() {
        official = people.anOfficial(Role.OFFICIAL);
        phone = new Phone(official);
        enterprise = rows.enterprise();
    }

    private Map<String, Object> make(UUID id, String due) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", id.toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("visitId", visit.toString());
        input.put("noteId", note.toString());
        input.put("text", "月底前把门前路修好");
        input.put("contactName", "王厂长");
        input.put("madeAt", "2026-11-20T01:12:03Z");
        input.put("dueOn", due);
        return Map.of("commitmentMake", input);
    }

    private List<Map<String, Object>> with(Map<String, Object> promise) {
        List<Map<String, Object>> groups = new ArrayList<>(List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(noteGroup, List.of(header), noteWrite(note, visit, "月底前把门前路修好"))));
        groups.add(promise);
        return groups;
    }

    private static Map<String, Object> step(String command, UUID promise, Object... more) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", promise.toString());
        input.put("stepId", Ids.next().toString());
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return group(UUID.randomUUID(), List.of(), Map.of(command, input));
    }

    private void touched(UUID promise) {
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new RowsChanged(Entity.COMMITMENT, List.of(promise))));
    }

    private HeldPack phoneOf(UUID person) {
        HeldPack held = new HeldPack(reading, rights, person);
        held.contact();
        return held;
    }

    @Test
    void aPromiseGoesWithItsVisitAndNoteInOnePushAndComesBackOnTheFeed() {
        // Given
        UUID promise = UUID.randomUUID();
        // When
        JsonPath answer =
                phone.push(with(group(UUID.randomUUID(), List.of(header, noteGroup), make(promise, "2027-01-15"))));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsOnly("APPLIED");
        assertThat(answer.getList("data.push.answers[2].rows.entity")).containsExactly("COMMITMENT");
        assertThat(answer.getList("data.push.answers[2].rows.version")).containsExactly(2);
        JsonPath changes = phone.changes(null);
        String at = "data.changes.changes.find { it.entity == 'COMMITMENT' }.document.";
        assertThat(changes.getString(at + "id")).isEqualTo(promise.toString());
        assertThat(changes.getString(at + "noteId")).isEqualTo(note.toString());
        assertThat(changes.getString(at + "text")).isEqualTo("月底前把门前路修好");
        assertThat(changes.getString(at + "ownerId"))
                .isEqualTo(official.officialId().toString());
        assertThat(changes.getString(at + "state")).isEqualTo("ACCEPTED_BY_OWNER");
        assertThat(changes.getString(at + "dueOn")).isEqualTo("2027-01-15");
        assertThat(changes.getList(at + "steps.command")).containsExactly("make", "accept");
    }

    @Test
    void sentTwiceItIsOnceAndAnswersTheSame() {
        // Given
        UUID promise = UUID.randomUUID();
        List<?> groups = with(group(UUID.randomUUID(), List.of(header), make(promise, "2027-01-15")));
        String first = phone.answers(groups);
        // When
        String second = phone.answers(groups);
        // Then
        assertThat(second).isEqualTo(first).doesNotContain("REJECTED");
        assertThat(rows.number("select count(*) from commitment_step where commitment_id = ?", promise))
                .isEqualTo(2);
        assertThat(rows.number(
                        "select count(*) from trail where action = 'commitmentMake' and entity_id = ?",
                        promise.toString()))
                .isEqualTo(1);
    }

    @Test
    void eachAnswerNamesTheVersionThatItsOwnStepMade() {
        // Given
        UUID promise = UUID.randomUUID();
        UUID made = UUID.randomUUID();
        List<Map<String, Object>> groups = with(group(made, List.of(header), make(promise, "2027-01-15")));
        groups.add(step("commitmentStart", promise, "text", "已进场。"));
        groups.add(step("commitmentRenegotiate", promise, "text", "连日下雨", "dueOn", "2027-02-15"));
        // When
        List<Integer> versions = phone.push(groups).getList("data.push.answers.rows.version.flatten()");
        // Then
        assertThat(versions).containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void oneBadPromiseLeavesTheVisitAndItsNotesStored() {
        // When
        JsonPath answer =
                phone.push(with(group(UUID.randomUUID(), List.of(header), make(UUID.randomUUID(), "2020-01-01"))));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("APPLIED", "APPLIED", "REJECTED");
        assertThat(answer.getString("data.push.answers[2].code")).isEqualTo("DUE_BEFORE_PROMISE");
    }

    @Test
    void fulfilledFromThePhoneItWaitsForTheEnterpriseAndAStaleStepIsRefusedWithTheState() {
        // Given
        UUID promise = commitments.aCommitmentOf(official.officialId(), enterprise);
        // When
        JsonPath done = phone.push(List.of(step("commitmentFulfil", promise, "text", "路已修好。")));
        JsonPath own = phone.push(List.of(step("commitmentAcknowledge", promise, "contactName", "王厂长")));
        JsonPath late = phone.push(List.of(step("commitmentStart", promise)));
        // Then
        assertThat(done.getString("data.push.answers[0].outcome")).isEqualTo("APPLIED");
        assertThat(own.getString("data.push.answers[0].code")).isEqualTo("OWNER_CANNOT_ACKNOWLEDGE");
        assertThat(late.getString("data.push.answers[0].code")).isEqualTo("COMMITMENT_NOT_IN_STATE");
        assertThat(late.getString("data.push.answers[0].message")).contains("Fulfilled");
    }

    @Test
    void whoOwesItHoldsItAndWhoIsPairedAndNobodyElse() {
        // Given
        UUID promise = commitments.aCommitmentOf(official.officialId(), enterprise);
        UUID liaison = rows.official(Role.LIAISON_OFFICER, Scope.OWN);
        HeldPack pairedPhone = phoneOf(liaison);
        HeldPack other = phoneOf(rows.official());
        HeldPack leader = phoneOf(rows.official(Role.OFFICIAL, Scope.CITY));
        touched(promise);
        // When
        UUID pairing = rights.pairs(liaison, enterprise);
        pairedPhone.contact();
        boolean paired = pairedPhone.holds(promise);
        rights.ends(pairing);
        touched(promise);
        pairedPhone.contact();
        // Then
        assertThat(phoneOf(official.officialId()).holds(promise)).isTrue();
        assertThat(paired).isTrue();
        assertThat(pairedPhone.holds(promise)).isFalse();
        for (HeldPack held : List.of(other, leader)) {
            held.contact();
            assertThat(held.holds(promise)).isFalse();
        }
    }

    @Test
    void whoJoinsTheVisitGetsItsPromiseAndWhoLeavesLosesIt() {
        // Given
        UUID lead = rows.official();
        UUID of = rows.visit(enterprise, lead);
        UUID promise = commitments.aCommitment(lead, enterprise, CommitmentState.DOING);
        rows.sql("update commitment set visit_id = ? where id = ?", of, promise);
        touched(promise);
        UUID member = rows.official();
        HeldPack held = phoneOf(member);
        boolean before = held.holds(promise);
        // When
        rows.add(of, member);
        held.contact();
        boolean joined = held.holds(promise);
        rows.remove(of, member);
        held.contact();
        // Then
        assertThat(before).isFalse();
        assertThat(joined).isTrue();
        assertThat(held.holds(promise)).isFalse();
        assertThat(phoneOf(lead).holds(promise)).isTrue();
    }
}
