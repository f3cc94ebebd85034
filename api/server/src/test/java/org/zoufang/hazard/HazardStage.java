package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.give;
import static org.zoufang.hazard.HazardAsking.seen;
import static org.zoufang.hazard.HazardAsking.send;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.hazard.HazardFixture.Cast;
import org.zoufang.shared.Clocks;

/** A hazard with everybody around it, taken as far into its life as a test needs. */
record HazardStage(Cast cast, UUID hazard) {

    /** Reported by the liaison officer and referred to who is competent. */
    static HazardStage of(Cast cast) {
        Map<String, Object> input = seen(cast.enterprise());
        done(send(cast.liaison(), "Report", input), "FOUND");
        UUID id = UUID.fromString((String) input.get("id"));
        JsonPath referred = give(
                cast.liaison(),
                id,
                "Refer",
                "regulatorId",
                cast.competent().id().toString());
        done(referred, "FOUND");
        return new HazardStage(cast, id);
    }

    static String day(int ahead) {
        return LocalDate.now(Clocks.CHINA).plusDays(ahead).toString();
    }

    JsonPath by(String command, Object... pairs) {
        return give(cast.competent().one(), hazard, command, pairs);
    }

    JsonPath graded(String grade) {
        JsonPath answer = by("Grade", "grade", grade, "text", "GB 50054 低压配电设计规范");
        done(answer, "GRADED");
        return answer;
    }

    JsonPath ordered(String grade) {
        graded(grade);
        JsonPath answer = by("Order", "dueOn", day(15), "text", "更换配电箱，设专人管理。");
        done(answer, "ORDERED");
        return answer;
    }

    JsonPath planned() {
        return by(
                "SubmitPlan",
                "goal",
                "消除短路风险",
                "measures",
                "更换线路和配电箱",
                "money",
                "自筹十万元",
                "people",
                "王厂长负责",
                "until",
                day(40),
                "emergencyPlan",
                "断电撤人，值守灭火器");
    }

    JsonPath listed() {
        ordered("MAJOR");
        done(planned(), "PLAN_SUBMITTED");
        JsonPath answer = by("List", "listingNo", "挂牌〔2026〕1号");
        done(answer, "LISTED");
        return answer;
    }

    /** Written down by the regulator, with this photo of a visit. */
    JsonPath claimed(UUID photo) {
        return by("ClaimFixed", "text", "已更换。", "photoIds", List.of(photo.toString()));
    }

    static void done(JsonPath answer, String state) {
        assertThat(answer.getList("userErrors")).isEmpty();
        assertThat(answer.getString("hazard.state")).isEqualTo(state);
    }
}
