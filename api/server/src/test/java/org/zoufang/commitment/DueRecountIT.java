package org.zoufang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.commitment.CommitmentAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.CommitmentState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** The day of a promise that was counted into a year without a notice is counted anew when the notice is there. */
@QuarkusTest
class DueRecountIT {

    private final ProblemFixture casts;
    private final CommitmentFixture commitments;
    private final DueClock clock;
    private final Sql sql;

    private Cast cast;

    DueRecountIT(ProblemFixture casts, CommitmentFixture commitments, DueClock clock, Sql sql) {
        this.casts = casts;
        this.commitments = commitments;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void anEnterprise() {
        cast = casts.cast();
    }

    @Test
    void itIsAsManyWorkingDaysAsWerePromisedAndTheEnterpriseIsTold() {
        // Given: promised on Tuesday 26 December 2051, within seven working days by the plain week
        UUID promise = promised(CommitmentState.DOING, "2051-12-26", "2052-01-04");
        inForce("2051-01-01");
        inForce("2052-01-01", "2052-01-02", "2052-01-03");

        // When
        clock.look();
        clock.look();

        // Then: 27, 28, 29 December, 4, 5, 8, 9 January
        JsonPath now = look(cast.liaison(), promise);
        assertThat(now.getString("dueOn")).isEqualTo("2052-01-09");
        assertThat(now.getString("firstDueOn")).isEqualTo("2052-01-09");
        assertThat(now.getBoolean("dueProvisional")).isFalse();
        assertThat(now.getString("state")).isEqualTo("DOING");
        assertThat(now.getInt("renegotiations")).isZero();
        assertThat(now.getList("steps.command")).containsExactly("recountDue");
        assertThat(now.getString("steps[0].dueOn")).isEqualTo("2052-01-09");
        assertThat(now.getBoolean("steps[0].toEnterprise")).isTrue();
        assertThat(told(promise)).containsExactly(cast.liaison().officialId());
    }

    @Test
    void withoutANoticeItStaysAsItIsAndWhatIsKeptIsLeftAlone() {
        // Given
        UUID unknown = promised(CommitmentState.DOING, "2053-12-26", "2054-01-06");
        UUID kept = promised(CommitmentState.FULFILLED, "2055-12-27", "2056-01-05");
        inForce("2055-01-01");
        inForce("2056-01-03");

        // When
        clock.look();

        // Then
        for (UUID one : List.of(unknown, kept)) {
            assertThat(look(cast.liaison(), one).getBoolean("dueProvisional")).isTrue();
            assertThat(look(cast.liaison(), one).getList("steps")).isEmpty();
            assertThat(told(one)).isEmpty();
        }
    }

    private UUID promised(CommitmentState state, String day, String due) {
        UUID id = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), state);
        sql.change(
                "update commitment set made_at = ?::timestamptz, first_due_on = ?::date, due_on = ?::date, due_provisional"
                        + " = true where id = ?",
                day + "T02:00:00Z",
                due,
                due,
                id);
        return id;
    }

    private List<UUID> told(UUID promise) {
        return sql.list(
                "select created_by from notice where commitment_id = ? and kind = 'COMMITMENT_RECOUNTED'",
                row -> Sql.id(row, "created_by"),
                promise);
    }

    /** A notice with these days off, written past the proposals. */
    private void inForce(String... days) {
        UUID id = Ids.next();
        sql.change(
                "insert into proposal (id, subject, title, source, proposed_by, proposed_at, decided_by, decided_at, state)"
                        + " values (?, 'CALENDAR', '节假日安排', '国办发明电', ?, now(), ?, now(), 'APPROVED')",
                id,
                cast.office().officialId(),
                cast.leader().officialId());
        for (String day : days) {
            sql.change(
                    "insert into calendar_day (proposal_id, day, name, kind) values (?, ?::date, '元旦', 'REST')",
                    id,
                    day);
        }
    }
}
