package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.RowsChanged;

/** Whose phone gets a problem, and from whose it goes. */
@QuarkusTest
class ProblemFeedIT {

    private static final String OF = "update problem set visit_id = ? where id = ?";

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final ProblemFixture problems;
    private final Event<RowsChanged> changed;
    private UUID firm;
    private UUID raiser;
    private UUID problem;

    ProblemFeedIT(
            Rows rows, Rights rights, ChangeReading reading, ProblemFixture problems, Event<RowsChanged> changed) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
        this.problems = problems;
        this.changed = changed;
    }

    @BeforeEach
    void somebodyRaisedOne() {
        firm = rows.enterprise();
        raiser = rows.official();
        problem = problems.aProblemOf(raiser, firm);
        touched();
    }

    private void touched() {
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new RowsChanged(Entity.PROBLEM, List.of(problem))));
    }

    private HeldPack phoneOf(UUID official) {
        HeldPack phone = new HeldPack(reading, rights, official);
        phone.contact();
        return phone;
    }

    private void move(String sql, Object... arguments) {
        rows.sql(sql, arguments);
        touched();
    }

    @Test
    void whoRaisedItHoldsItAndNobodyElse() {
        // Given
        HeldPack other = phoneOf(rows.official());
        HeldPack leader = phoneOf(rows.official(Role.OFFICIAL, Scope.CITY));
        HeldPack department = phoneOf(rows.official(Role.DEPARTMENT_HANDLER, Scope.UNIT));
        // Then
        assertThat(phoneOf(raiser).holds(problem)).isTrue();
        touched();
        for (HeldPack phone : List.of(other, leader, department)) {
            phone.contact();
            assertThat(phone.holds(problem)).isFalse();
        }
    }

    @Test
    void whoeverAskedBeforeGetsEveryStepOnce() {
        // Given
        HeldPack phone = phoneOf(raiser);
        // When
        move("update problem set state = 'ACCEPTED', version = version + 1 where id = ?", problem);
        // Then
        assertThat(HeldPack.ids(phone.contact())).containsExactly(problem);
        assertThat(phone.contact()).isEmpty();
    }

    @Test
    void whoJoinsTheVisitGetsItsProblemAndWhoLeavesLosesItButTheRaiserNever() {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(firm, lead, raiser);
        move(OF, visit, problem);
        UUID member = rows.official();
        HeldPack phone = phoneOf(member);
        HeldPack raisers = phoneOf(raiser);
        assertThat(phoneOf(lead).holds(problem)).isTrue();
        assertThat(phone.holds(problem)).isFalse();
        // When
        rows.add(visit, member);
        phone.contact();
        boolean joined = phone.holds(problem);
        rows.remove(visit, member);
        rows.remove(visit, raiser);
        List<Change> told = phone.contact();
        raisers.contact();
        // Then
        assertThat(joined).isTrue();
        assertThat(phone.holds(problem)).isFalse();
        assertThat(told)
                .filteredOn(change -> change.id().equals(problem))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.deleted()).isTrue();
                    assertThat(change.document()).isNull();
                });
        assertThat(raisers.holds(visit)).isFalse();
        assertThat(raisers.holds(problem)).isTrue();
    }

    @Test
    void whoIsPairedWithTheEnterpriseHoldsItUntilThePairingEnds() {
        // Given
        UUID liaison = rows.official(Role.LIAISON_OFFICER, Scope.OWN);
        HeldPack phone = phoneOf(liaison);
        // When
        UUID pairing = rights.pairs(liaison, firm);
        phone.contact();
        boolean paired = phone.holds(problem);
        rights.ends(pairing);
        touched();
        List<Change> told = phone.contact();
        // Then
        assertThat(paired).isTrue();
        assertThat(HeldPack.ids(told)).contains(problem);
        assertThat(told).allMatch(Change::deleted);
        assertThat(phone.holds(problem)).isFalse();
    }

    @Test
    void aSensitiveOneIsNotForWhoIsOnlyPaired() {
        // Given
        UUID liaison = rows.official(Role.LIAISON_OFFICER, Scope.OWN);
        rights.pairs(liaison, firm);
        HeldPack phone = phoneOf(liaison);
        assertThat(phone.holds(problem)).isTrue();
        // When
        move("update problem set confidentiality = 'SENSITIVE' where id = ?", problem);
        phone.contact();
        // Then
        assertThat(phone.holds(problem)).isFalse();
        assertThat(phoneOf(liaison).holds(problem)).isFalse();
        assertThat(phoneOf(raiser).holds(problem)).isTrue();
    }

    @Test
    void aSecretaryHoldsWhatHisLeaderRaisedWhileTheDelegationLasts() {
        // Given
        UUID secretary = rows.official(Role.SECRETARY, Scope.OWN);
        UUID delegation = rights.lends(raiser, secretary);
        HeldPack phone = phoneOf(secretary);
        boolean lent = phone.holds(problem);
        // When
        rights.takesBack(delegation);
        phone.contact();
        // Then
        assertThat(lent).isTrue();
        assertThat(phone.holds(problem)).isFalse();
    }

    @Test
    void aComplaintAboutConductReachesNoPhone() {
        // Given
        UUID complaint = problems.aProblemOf(raiser, firm);
        rows.sql("update problem set type = 'COMPLAINT' where id = ?", complaint);
        // When
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new RowsChanged(Entity.PROBLEM, List.of(complaint))));
        // Then
        assertThat(phoneOf(raiser).holds(complaint)).isFalse();
        assertThat(rows.number("select count(*) from change where id = ?", complaint))
                .isZero();
    }

    @Test
    void anOlderPhonePassesItByAndGetsItOnceItSpeaksTheNewVersion() {
        // Given a phone of the release before, that has read all
        List<Change> before = new ArrayList<>();
        String old = read(null, 2, before);
        // When
        List<Change> came = new ArrayList<>();
        read(old, org.zoufang.contract.SchemaVersion.NOW, came);
        // Then
        assertThat(came).extracting(Change::id).containsExactly(problem);
    }

    @Test
    void aDraftOfAReplyIsToldToNoPhone() {
        // Given
        UUID lead = problems.aDepartment().id();
        problem = problems.aProblem(raiser, firm, lead, ProblemState.REPLY_DRAFTED);
        UUID step = UUID.randomUUID();
        rows.sql(
                "insert into problem_step (id, problem_id, position, command, from_state, to_state, at, to_enterprise,"
                        + " text) values (?, ?, 1, 'draftReply', 'IN_PROGRESS', 'REPLY_DRAFTED', now(), false, '草稿原文')",
                step,
                problem);
        rows.sql(
                "insert into problem_reply (id, problem_id, organisation_id, level, outcome, text, drafted_by, state)"
                        + " values (?, ?, ?, 0, 'A', '草稿原文', ?, 'DRAFTED')",
                step,
                problem,
                lead,
                raiser);
        touched();
        // When
        List<Change> came = new HeldPack(reading, rights, raiser).contact();
        // Then
        assertThat(came)
                .filteredOn(change -> change.id().equals(problem))
                .singleElement()
                .satisfies(change -> assertThat(change.document().text())
                        .doesNotContain("草稿原文")
                        .contains("draftReply"));
    }

    private String read(String from, int version, List<Change> into) {
        String cursor = from;
        ChangePage page;
        do {
            page = reading.after(rights.now(raiser), cursor, null, version);
            into.addAll(page.changes());
            cursor = page.cursor();
        } while (page.more());
        return cursor;
    }
}
