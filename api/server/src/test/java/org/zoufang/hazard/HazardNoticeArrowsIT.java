package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.HazardFixture.Cast;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** Which arrow of a hazard's life its enterprise is told of: each of them gone for real, and sent twice. */
@QuarkusTest
class HazardNoticeArrowsIT {

    /** Arrow and notice; what the enterprise itself said, and what is settled among officials, is not told: -. */
    private static final List<String> TABLE =
            """
            WARN HAZARD_DANGER
            WARN_AGAIN HAZARD_DANGER
            REFER_FOUND -
            REFER_DANGER -
            REMIND_FOUND HAZARD_REMINDED
            REMIND_DANGER HAZARD_REMINDED
            REMIND HAZARD_REMINDED
            GRADE HAZARD_GRADED
            GRADE_DANGER HAZARD_GRADED
            ORDER HAZARD_ORDERED
            ORDER_REMINDED HAZARD_ORDERED
            SUBMIT_PLAN -
            REVISE_PLAN -
            LIST HAZARD_LISTED
            RECTIFY_REMINDED -
            RECTIFY_ORDERED -
            RECTIFY_LISTED -
            CLAIM_REMINDED -
            CLAIM_ORDERED -
            CLAIM_RECTIFYING -
            APPOINT_RECHECK HAZARD_RECHECK_APPOINTED
            RECHECK_PASSED HAZARD_CLOSED
            RECHECK_MAJOR_PASSED -
            RECHECK_FAILED HAZARD_RECHECK_FAILED
            DELIST HAZARD_DELISTED
            CONTEST_GRADED -
            CONTEST_REMINDED -
            CONTEST_ORDERED -
            CONTEST_PLAN -
            CONTEST_LISTED -
            CONTEST_RECTIFYING -
            REVIEW_GRADED HAZARD_REVIEWED
            REVIEW_REMINDED HAZARD_REVIEWED
            REVIEW_ORDERED HAZARD_REVIEWED
            REVIEW_PLAN HAZARD_REVIEWED
            REVIEW_LISTED HAZARD_REVIEWED
            REVIEW_RECTIFYING HAZARD_REVIEWED
            REVIEW_DROPPED HAZARD_REVIEWED
            TRANSFER_FOUND HAZARD_TRANSFERRED
            TRANSFER_DANGER HAZARD_TRANSFERRED
            TRANSFER_GRADED HAZARD_TRANSFERRED
            TRANSFER_REMINDED HAZARD_TRANSFERRED
            TRANSFER_ORDERED HAZARD_TRANSFERRED
            TRANSFER_PLAN HAZARD_TRANSFERRED
            TRANSFER_LISTED HAZARD_TRANSFERRED
            TRANSFER_RECTIFYING HAZARD_TRANSFERRED
            TRANSFER_CLAIMED HAZARD_TRANSFERRED
            TRANSFER_RECHECK HAZARD_TRANSFERRED
            TRANSFER_CONTESTED HAZARD_TRANSFERRED
            """
                    .lines()
                    .toList();

    private final HazardFixture hazards;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    HazardNoticeArrowsIT(HazardFixture hazards, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.hazards = hazards;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    static List<String> table() {
        return TABLE;
    }

    @Test
    void theTableNamesEachArrowOnce() {
        assertThat(TABLE)
                .extracting(line -> line.split(" ")[0])
                .containsExactly(
                        Arrays.stream(HazardLifecycle.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatTheEnterpriseHasToKnowIsWrittenDownForItOnce(String line) {
        // Given
        HazardLifecycle arrow = HazardLifecycle.valueOf(line.split(" ")[0]);
        String kind = line.split(" ")[1];
        Cast cast = hazards.cast();
        UUID hazard = at(cast, arrow);
        Map<String, Object> input = new HashMap<>(input(cast, arrow));
        input.put("id", hazard.toString());
        input.put("stepId", Ids.next().toString());
        String command = Character.toUpperCase(arrow.command().charAt(0))
                + arrow.command().substring(1);
        // When
        JsonPath first = send(by(cast, arrow), command, input);
        JsonPath again = send(by(cast, arrow), command, input);
        // Then
        assertThat(first.getList("userErrors")).isEmpty();
        assertThat(again.getList("userErrors")).isEmpty();
        assertThat(first.getString("hazard.state")).isEqualTo(arrow.to().name());
        assertThat(sql.list("select kind from notice where hazard_id = ?", row -> row.getString(1), hazard))
                .isEqualTo(kind.equals("-") ? List.of() : List.of(kind));
    }

    @Test
    void whatIsSettledAmongOfficialsIsNotTold() {
        // Given
        Cast cast = hazards.cast();
        UUID hazard = at(cast, HazardLifecycle.RECTIFY_ORDERED);
        sql.change("update hazard set due_on = current_date - 9 where id = ?", hazard);
        // When
        JsonPath supervised = HazardAsking.give(cast.supervisor(), hazard, "Supervise", "text", "请尽快");
        // Then
        assertThat(supervised.getList("userErrors")).isEmpty();
        assertThat(sql.list("select kind from notice where hazard_id = ?", row -> row.getString(1), hazard))
                .isEmpty();
    }

    /** A hazard at the beginning of the arrow, such that nothing but the arrow decides. */
    private UUID at(Cast cast, HazardLifecycle arrow) {
        UUID hazard = hazards.aHazard(
                cast.liaison().officialId(), cast.enterprise(), cast.competent().id(), arrow.from());
        boolean major =
                switch (arrow) {
                    case SUBMIT_PLAN, REVISE_PLAN, LIST, RECHECK_MAJOR_PASSED, DELIST -> true;
                    default -> false;
                };
        sql.change(
                "update hazard set grade = ?, recheck_by = current_date + 9, recheck_passed = ?, contested_in = ?"
                        + " where id = ?",
                major ? "MAJOR" : "GENERAL",
                arrow == HazardLifecycle.DELIST,
                arrow.from() != HazardState.CONTESTED
                        ? null
                        : arrow.command().equals("review") && arrow.to() != HazardState.CLOSED
                                ? arrow.to()
                                : HazardState.ORDERED,
                hazard);
        return hazard;
    }

    private static Person by(Cast cast, HazardLifecycle arrow) {
        return switch (arrow.command()) {
            case "warn", "refer", "remind" -> cast.liaison();
            case "review" -> cast.competent().other();
            default -> cast.competent().one();
        };
    }

    private Map<String, Object> input(Cast cast, HazardLifecycle arrow) {
        boolean failed = arrow == HazardLifecycle.RECHECK_FAILED;
        return switch (arrow.command()) {
            case "refer" -> Map.of("regulatorId", cast.foreign().id().toString());
            case "grade" -> Map.of("grade", "GENERAL", "text", "依据");
            case "order" -> Map.of("dueOn", HazardStage.day(9), "text", "更换");
            case "submitPlan" ->
                Map.of(
                        "goal",
                        "目标",
                        "measures",
                        "措施",
                        "money",
                        "经费",
                        "people",
                        "人员",
                        "until",
                        HazardStage.day(9),
                        "emergencyPlan",
                        "预案");
            case "list" -> Map.of("listingNo", "挂牌一号", "dueOn", HazardStage.day(9));
            case "rectify", "delist" -> Map.of();
            case "claimFixed" -> Map.of("text", "已更换", "photoIds", List.of(photo(cast)));
            case "appointRecheck" -> Map.of("day", HazardStage.day(1));
            case "recheck" ->
                failed
                        ? Map.of("passed", false, "text", "仍有裸露", "newDueOn", HazardStage.day(5))
                        : Map.of("passed", true, "text", "合格");
            case "review" -> Map.of("outcome", arrow.to() == HazardState.CLOSED ? "DROPPED" : "UPHELD", "text", "复核意见");
            case "transfer" -> Map.of("toWhom", "执法支队", "receiptNo", "回执一号");
            default -> Map.of("text", "说明");
        };
    }

    private String photo(Cast cast) {
        UUID regulator = cast.competent().one().officialId();
        return photos.aStoredPhotoOf(regulator, visits.aVisitOf(regulator, cast.enterprise()))
                .toString();
    }
}
