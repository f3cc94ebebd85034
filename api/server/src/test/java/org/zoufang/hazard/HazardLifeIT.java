package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.codes;
import static org.zoufang.hazard.HazardAsking.give;
import static org.zoufang.hazard.HazardAsking.look;
import static org.zoufang.hazard.HazardAsking.seen;
import static org.zoufang.hazard.HazardAsking.send;
import static org.zoufang.hazard.HazardStage.day;
import static org.zoufang.hazard.HazardStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** From the liaison officer's eye to closed, off the list, or handed over. */
@QuarkusTest
class HazardLifeIT {

    private final HazardFixture hazards;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private HazardStage on;
    private UUID after;

    HazardLifeIT(HazardFixture hazards, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.hazards = hazards;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void somebodySeesOne() {
        on = HazardStage.of(hazards.cast());
        UUID regulator = on.cast().competent().one().officialId();
        after = photos.aStoredPhotoOf(
                regulator, visits.aVisitOf(regulator, on.cast().enterprise()));
    }

    @Test
    void aGeneralOneIsRemindedOrderedRectifiedAndClosedByItsRecheck() {
        // Given
        done(give(on.cast().liaison(), on.hazard(), "Remind", "text", "请先断电。"), "FOUND");
        on.graded("GENERAL");
        done(give(on.cast().liaison(), on.hazard(), "Remind", "text", "请尽快整改。"), "REMINDED");
        done(on.by("Order", "dueOn", day(15), "text", "更换配电箱。"), "ORDERED");
        done(on.by("Rectify"), "RECTIFYING");
        JsonPath claimed = on.claimed(after);
        done(claimed, "CLAIMED_FIXED");
        done(on.by("AppointRecheck", "day", day(3)), "RECHECK");

        // When
        JsonPath closed = on.by("Recheck", "passed", true, "text", "现场已更换，合格。");

        // Then
        done(closed, "CLOSED");
        assertThat(claimed.getString("hazard.recheckBy")).isEqualTo(day(10));
        assertThat(closed.getString("hazard.number")).matches("YH\\d{4}-\\d{5}");
        assertThat(closed.getList("hazard.steps.command"))
                .containsExactly(
                        "report",
                        "refer",
                        "remind",
                        "grade",
                        "remind",
                        "order",
                        "rectify",
                        "claimFixed",
                        "appointRecheck",
                        "recheck");
        assertThat(closed.getList("hazard.photos.phase")).containsExactly("AFTER");
        assertThat(closed.getString("hazard.closedAt")).isNotNull();
        assertThat(sql.list(
                        "select action from trail where entity_id = ? order by id",
                        row -> row.getString(1),
                        on.hazard().toString()))
                .contains("hazardReport", "hazardGrade", "hazardRecheck");
    }

    @Test
    void aMajorOneNeedsItsPlanIsListedAndTakenOffAfterTheRecheck() {
        // Given
        on.ordered("MAJOR");
        List<String> early = codes(on.claimed(after));
        List<String> begun = codes(on.by("Rectify"));
        done(on.planned(), "PLAN_SUBMITTED");
        done(on.planned(), "PLAN_SUBMITTED");
        JsonPath listed = on.by("List", "listingNo", "挂牌〔2026〕1号");
        done(listed, "LISTED");
        done(on.by("Rectify"), "RECTIFYING");
        done(on.claimed(after), "CLAIMED_FIXED");
        done(on.by("AppointRecheck", "day", day(10)), "RECHECK");
        List<String> unproven = codes(on.by("Delist"));
        done(on.by("Recheck", "passed", true, "text", "合格。"), "RECHECK");
        List<String> twice = codes(on.by("Recheck", "passed", false, "text", "再看。", "newDueOn", day(20)));

        // When
        JsonPath delisted = on.by("Delist", "text", "同意核销。");

        // Then
        done(delisted, "DELISTED");
        assertThat(early).containsExactly("HAZARD_NEEDS_PLAN");
        assertThat(begun).containsExactly("HAZARD_NEEDS_PLAN");
        assertThat(unproven).containsExactly("HAZARD_RECHECK_FIRST");
        assertThat(twice).containsExactly("HAZARD_RECHECK_PASSED");
        assertThat(listed.getString("hazard.dueOn")).isEqualTo(day(40));
        assertThat(delisted.getList("hazard.plans")).hasSize(2);
        assertThat(delisted.getString("hazard.plans[0].emergencyPlan")).contains("断电撤人");
    }

    @Test
    void aPlanWithoutOneOfItsPartsIsNoPlan() {
        // Given
        on.ordered("MAJOR");
        // When
        JsonPath answer = on.by(
                "SubmitPlan",
                "goal",
                "目标",
                "measures",
                "措施",
                "money",
                " ",
                "people",
                "人员",
                "until",
                day(9),
                "emergencyPlan",
                "");
        // Then
        assertThat(codes(answer)).containsExactly("REQUIRED", "REQUIRED");
        assertThat(answer.getList("userErrors.field")).containsExactly("money", "emergencyPlan");
    }

    @Test
    void aRecheckIsNamedForADayWithinItsTimeAndOneThatFailsNeedsANewDay() {
        // Given
        on.ordered("GENERAL");
        done(on.claimed(after), "CLAIMED_FIXED");
        List<String> late = codes(on.by("AppointRecheck", "day", day(11)));
        done(on.by("AppointRecheck", "day", day(1)), "RECHECK");
        List<String> open = codes(on.by("Recheck", "passed", false, "text", "仍裸露。"));
        // When
        JsonPath failed = on.by("Recheck", "passed", false, "text", "仍裸露。", "newDueOn", day(5));
        // Then
        assertThat(late).containsExactly("DAY_BEYOND");
        assertThat(open).containsExactly("REQUIRED");
        done(failed, "RECTIFYING");
        assertThat(failed.getString("hazard.dueOn")).isEqualTo(day(5));
        assertThat(failed.getString("hazard.recheckBy")).isNull();
    }

    @Test
    void anObjectionIsDecidedBySomebodyElseAndGoesBackWhereItWas() {
        // Given
        on.ordered("GENERAL");
        done(on.by("Contest", "text", "该线路已停用。"), "CONTESTED");
        List<String> own = codes(on.by("Review", "outcome", "UPHELD", "text", "维持。"));
        // When
        JsonPath upheld =
                give(on.cast().competent().other(), on.hazard(), "Review", "outcome", "UPHELD", "text", "现场仍带电，维持。");
        // Then
        assertThat(own).containsExactly("GRADER_CANNOT_REVIEW");
        done(upheld, "ORDERED");
        assertThat(upheld.getString("hazard.dueOn")).isEqualTo(day(15));
    }

    @Test
    void anObjectionMayLeadToAnotherGradeOrToNoHazardAtAll() {
        // Given
        on.listed();
        done(on.by("Contest", "text", "不属重大。"), "CONTESTED");
        JsonPath regraded = give(
                on.cast().competent().other(),
                on.hazard(),
                "Review",
                "outcome",
                "CHANGED",
                "grade",
                "GENERAL",
                "text",
                "按判定标准不属重大。");
        done(on.by("Contest", "text", "线路已拆除。"), "CONTESTED");
        // When
        JsonPath dropped =
                give(on.cast().competent().one(), on.hazard(), "Review", "outcome", "DROPPED", "text", "已拆除，撤销。");
        // Then
        done(regraded, "GRADED");
        assertThat(regraded.getString("hazard.grade")).isEqualTo("GENERAL");
        assertThat(regraded.getString("hazard.listingNo")).isNull();
        done(dropped, "CLOSED");
    }

    @Test
    void whatIsHandedToEnforcementNeedsAReceiptAndIsOver() {
        // Given
        on.ordered("GENERAL");
        List<String> bare = codes(on.by("Transfer", "toWhom", "执法支队", "receiptNo", " "));
        // When
        JsonPath over = on.by("Transfer", "toWhom", "执法支队", "receiptNo", "回执〔2026〕7号");
        // Then
        assertThat(bare).containsExactly("REQUIRED");
        done(over, "TRANSFERRED");
        assertThat(over.getString("hazard.receiptNo")).isEqualTo("回执〔2026〕7号");
        assertThat(codes(on.by("Order", "dueOn", day(3), "text", "整改"))).containsExactly("HAZARD_NOT_IN_STATE");
    }

    @Test
    void inImmediateDangerItIsWrittenDownWhoWasToldAndWhen() {
        // Given
        Map<String, Object> input = seen(on.cast().enterprise());
        input.put("immediate", true);
        input.put("told", List.of(Map.of("whom", "车间主任", "toldAt", "2026-11-20T02:00:00Z")));
        JsonPath reported = send(on.cast().liaison(), "Report", input);
        UUID id = UUID.fromString((String) input.get("id"));
        // When
        JsonPath warned = give(
                on.cast().liaison(),
                id,
                "Warn",
                "told",
                List.of(Map.of("whom", "消防救援", "phone", "119", "toldAt", "2026-11-20T02:01:00Z")));
        // Then
        done(reported, "IMMEDIATE_DANGER");
        done(warned, "IMMEDIATE_DANGER");
        assertThat(warned.getList("hazard.told.whom")).containsExactly("车间主任", "消防救援");
        assertThat(warned.getString("hazard.told[1].phone")).isEqualTo("119");
        assertThat(warned.getBoolean("hazard.immediate")).isTrue();
        assertThat(codes(give(on.cast().liaison(), id, "Warn"))).containsExactly("REQUIRED");
    }

    @Test
    void theSameStepAndTheSameReportTwiceAreOne() {
        // Given
        Map<String, Object> input = seen(on.cast().enterprise());
        send(on.cast().liaison(), "Report", input);
        UUID step = Ids.next();
        UUID id = UUID.fromString((String) input.get("id"));
        give(on.cast().liaison(), step, id, "Remind", "text", "请整改。");
        // When
        JsonPath again = send(on.cast().liaison(), "Report", input);
        JsonPath reminded = give(on.cast().liaison(), step, id, "Remind", "text", "请整改。");
        JsonPath other = give(on.cast().liaison(), step, id, "Remind", "text", "不必整改。");
        // Then
        done(again, "FOUND");
        done(reminded, "FOUND");
        assertThat(reminded.getList("hazard.steps")).hasSize(2);
        assertThat(codes(other)).containsExactly("ID_TAKEN");
    }

    @Test
    void whatIsOverdueIsCountedAndMayBePutUnderSupervision() {
        // Given
        on.ordered("GENERAL");
        List<String> early = codes(give(on.cast().supervisor(), on.hazard(), "Supervise", "text", "请抓紧。"));
        sql.change("update hazard set due_on = current_date - 5 where id = ?", on.hazard());
        // When
        JsonPath supervised = give(on.cast().supervisor(), on.hazard(), "Supervise", "text", "请抓紧。");
        // Then
        assertThat(early).containsExactly("HAZARD_NOT_OVERDUE");
        done(supervised, "ORDERED");
        assertThat(supervised.getInt("hazard.overdueDays")).isBetween(4, 6);
        assertThat(supervised.getString("hazard.supervisedAt")).isNotNull();
        assertThat(look(on.cast().office(), on.hazard()).getList("steps.command"))
                .endsWith("supervise");
    }
}
