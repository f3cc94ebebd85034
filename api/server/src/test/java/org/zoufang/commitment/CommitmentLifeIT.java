package org.zoufang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.commitment.CommitmentAsking.codes;
import static org.zoufang.commitment.CommitmentAsking.give;
import static org.zoufang.commitment.CommitmentAsking.list;
import static org.zoufang.commitment.CommitmentAsking.look;
import static org.zoufang.commitment.CommitmentAsking.make;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;

/** A promise to an enterprise, from the words to the enterprise's own "kept". */
@QuarkusTest
class CommitmentLifeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String SOON = TODAY.plusDays(10).toString();

    private final ProblemFixture casts;
    private final CommitmentFixture commitments;
    private final SignedInFixture people;
    private final UUID id = Ids.next();
    private Cast cast;

    CommitmentLifeIT(ProblemFixture casts, CommitmentFixture commitments, SignedInFixture people) {
        this.casts = casts;
        this.commitments = commitments;
        this.people = people;
    }

    @BeforeEach
    void anEnterprise() {
        cast = casts.cast();
    }

    @Test
    void whoWritesDownHisOwnWordHasTakenItOn() {
        // When
        JsonPath made = make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON, "contactName", "王厂长");

        // Then
        assertThat(codes(made)).isEmpty();
        assertThat(made.getString("commitment.state")).isEqualTo("ACCEPTED_BY_OWNER");
        assertThat(made.getString("commitment.text")).isEqualTo("月底前修好门前路");
        assertThat(made.getString("commitment.owner.id"))
                .isEqualTo(cast.liaison().officialId().toString());
        assertThat(made.getString("commitment.dueOn")).isEqualTo(SOON);
        assertThat(made.getString("commitment.standing")).isEqualTo("RUNNING");
        assertThat(made.getList("commitment.steps.command")).containsExactly("make", "accept");
    }

    @Test
    void whatSomebodyElseWroteDownIsNobodysBeforeHeTookItOn() {
        // Given
        make(
                cast.liaison(),
                id,
                cast.enterprise(),
                "dueOn",
                SOON,
                "ownerId",
                cast.leader().officialId().toString());

        // When
        JsonPath foreign = give(cast.liaison(), id, "Accept");
        JsonPath own = give(cast.leader(), id, "Accept");

        // Then
        assertThat(codes(foreign)).containsExactly("ONLY_OWNER");
        assertThat(own.getString("commitment.state")).isEqualTo("ACCEPTED_BY_OWNER");
    }

    @Test
    void aDepartmentKeepsWhatItOwesAndSeesNoOther() {
        // Given
        make(
                cast.liaison(),
                id,
                cast.enterprise(),
                "dueInWorkingDays",
                5,
                "unitId",
                cast.lead().id().toString());

        // When
        JsonPath taken = give(cast.lead().handler(), id, "Accept");
        JsonPath stranger = give(cast.other().handler(), id, "Start");

        // Then
        assertThat(taken.getString("commitment.state")).isEqualTo("ACCEPTED_BY_OWNER");
        assertThat(taken.getString("commitment.unit.id"))
                .isEqualTo(cast.lead().id().toString());
        assertThat(LocalDate.parse(taken.getString("commitment.dueOn"))).isAfter(TODAY.plusDays(4));
        assertThat(codes(stranger)).containsExactly("UNKNOWN_ID");
    }

    @Test
    void theOwnersWordAloneKeepsNothing() {
        // Given
        make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON);
        JsonPath fulfilled = give(cast.liaison(), id, "Fulfil", "text", "路已修好，照片为证。");

        // When
        JsonPath own = give(cast.liaison(), id, "Acknowledge", "contactName", "王厂长");
        JsonPath heard = give(cast.office(), id, "Acknowledge", "contactName", "王厂长", "text", "确实修好了。");

        // Then
        assertThat(fulfilled.getString("commitment.standing")).isEqualTo("AWAITING_ENTERPRISE");
        assertThat(codes(own)).containsExactly("OWNER_CANNOT_ACKNOWLEDGE");
        assertThat(heard.getString("commitment.standing")).isEqualTo("KEPT");
        assertThat(heard.getString("commitment.state")).isEqualTo("ACKNOWLEDGED_BY_ENTERPRISE");
    }

    @Test
    void whatTheEnterpriseDoesNotFindKeptIsOwedAgainByTheSameDay() {
        // Given
        make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON);
        give(cast.liaison(), id, "Fulfil", "text", "修好了。");

        // When
        JsonPath mute = give(cast.office(), id, "Contest", "contactName", "王厂长");
        JsonPath said = give(cast.office(), id, "Contest", "contactName", "王厂长", "text", "只修了一半。");

        // Then
        assertThat(codes(mute)).containsExactly("REQUIRED");
        assertThat(said.getString("commitment.state")).isEqualTo("DOING");
        assertThat(said.getString("commitment.dueOn")).isEqualTo(SOON);
        assertThat(said.getString("commitment.fulfilledOn")).isNull();
    }

    @Test
    void anotherDayIsAgreedInTheOpenAndWhatWasSaidFirstStays() {
        // Given
        make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON);
        String later = TODAY.plusDays(40).toString();

        // When
        JsonPath past = give(cast.liaison(), id, "Renegotiate", "text", "汛期", "dueOn", TODAY.toString());
        JsonPath anew =
                give(cast.liaison(), id, "Renegotiate", "text", "汛期无法施工。", "dueOn", later, "agreedText", "年底前修好门前路");

        // Then
        assertThat(codes(past)).containsExactly("DAY_NOT_LATER");
        assertThat(anew.getString("commitment.state")).isEqualTo("RENEGOTIATED");
        assertThat(anew.getString("commitment.text")).isEqualTo("月底前修好门前路");
        assertThat(anew.getString("commitment.agreedText")).isEqualTo("年底前修好门前路");
        assertThat(anew.getString("commitment.firstDueOn")).isEqualTo(SOON);
        assertThat(anew.getString("commitment.dueOn")).isEqualTo(later);
        assertThat(anew.getInt("commitment.renegotiations")).isEqualTo(1);
        assertThat(anew.getString("commitment.steps[2].text")).isEqualTo("汛期无法施工。");
    }

    @Test
    void thatItIsImpossibleASecondPersonFinds() {
        // Given
        make(cast.leader(), id, cast.enterprise(), "dueOn", SOON);
        give(cast.leader(), id, "DeclareImpossible", "text", "道路产权不在本市。");
        Person another = people.anOfficial(Role.OFFICIAL);

        // When
        JsonPath own = give(cast.leader(), id, "UpholdImpossible", "text", "确实不行。");
        JsonPath second = give(another, id, "UpholdImpossible", "text", "已与省里核实，属实。");

        // Then
        assertThat(codes(own)).contains("ONLY_SCOPE_LEADER", "SECOND_PERSON_NEEDED");
        assertThat(second.getString("commitment.state")).isEqualTo("IMPOSSIBLE");
        assertThat(second.getString("commitment.standing")).isEqualTo("NOT_KEPT");
    }

    @Test
    void whatIsOverdueIsCountedWhenItIsAskedAndStaysSoUnderReview() {
        // Given
        UUID late = commitments.aCommitment(
                cast.liaison().officialId(), cast.enterprise(), CommitmentState.IMPOSSIBLE_REVIEW);
        UUID kept = commitments.aCommitment(
                cast.liaison().officialId(), cast.enterprise(), CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
        UUID running = commitments.aCommitmentOf(cast.liaison().officialId(), cast.enterprise());
        commitments.due(late, 30);
        commitments.due(kept, 30);
        String enterprise = cast.enterprise().toString();

        // When
        JsonPath overdue = list(cast.office(), Map.of("enterpriseId", enterprise, "overdue", true));
        JsonPath all = list(cast.office(), Map.of("enterpriseId", enterprise));
        JsonPath due = list(cast.office(), Map.of("enterpriseId", enterprise, "dueFrom", TODAY.toString()));

        // Then
        assertThat(overdue.getList("id")).containsExactly(late.toString());
        assertThat(overdue.getInt("[0].overdueDays")).isBetween(10, 30);
        assertThat(all.getList("standing")).containsExactlyInAnyOrder("OVERDUE", "KEPT_LATE", "RUNNING");
        assertThat(due.getList("id")).containsExactly(running.toString());
    }

    @Test
    void theSameAgainIsTheSameSuccess() {
        // Given
        UUID step = Ids.next();
        JsonPath once = make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON);
        JsonPath twice = make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON);

        // When
        give(cast.liaison(), step, id, "Start");
        JsonPath again = give(cast.liaison(), step, id, "Start");
        JsonPath other = give(cast.liaison(), step, id, "Fulfil", "text", "修好了。");
        JsonPath taken = make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON, "text", "别的话");

        // Then
        assertThat(codes(once)).isEmpty();
        assertThat(codes(twice)).isEmpty();
        assertThat(again.getInt("commitment.version")).isEqualTo(3);
        assertThat(codes(other)).containsExactly("ID_TAKEN");
        assertThat(codes(taken)).containsExactly("ID_TAKEN");
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        // When
        JsonPath neither = make(cast.liaison(), id, cast.enterprise());
        JsonPath both = make(cast.liaison(), id, cast.enterprise(), "dueOn", SOON, "dueInWorkingDays", 5);
        JsonPath past = make(cast.liaison(), id, cast.enterprise(), "dueOn", "2020-01-01");
        JsonPath two = make(
                cast.liaison(),
                id,
                cast.enterprise(),
                "dueOn",
                SOON,
                "ownerId",
                cast.leader().officialId().toString(),
                "unitId",
                cast.lead().id().toString());
        JsonPath nobody = make(
                cast.liaison(),
                id,
                Ids.next(),
                "dueOn",
                SOON,
                "ownerId",
                Ids.next().toString());

        // Then
        assertThat(codes(neither)).containsExactly("DUE_ONE_WAY");
        assertThat(codes(both)).containsExactly("DUE_ONE_WAY");
        assertThat(codes(past)).containsExactly("DUE_BEFORE_PROMISE");
        assertThat(codes(two)).containsExactly("OWNER_IS_ONE");
        assertThat(codes(nobody)).containsExactlyInAnyOrder("UNKNOWN_ID", "UNKNOWN_ID");
        assertThat((Object) look(cast.office(), id).get()).isNull();
    }

    @Test
    void whoLooksAfterTheEnterpriseSeesItAndAStrangerDoesNot() {
        // Given
        make(cast.leader(), id, cast.enterprise(), "dueOn", SOON);
        Person stranger = people.anOfficial(Role.LIAISON_OFFICER);

        // Then
        assertThat(look(cast.liaison(), id).getString("id")).isEqualTo(id.toString());
        assertThat(look(cast.supervisor(), id).getString("id")).isEqualTo(id.toString());
        assertThat((Object) look(stranger, id).get()).isNull();
        assertThat(list(stranger, Map.of()).getList("id")).isEqualTo(List.of());
    }
}
