package org.zoufang.phone.app.look;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.Setting;

/** Problems as the server's copy holds them, and the terms to raise others by. */
public final class ProblemStageFixture {

    public static final UUID PROBLEM = new UUID(8, 1);

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** The terms have come, and this year's holidays. */
    public static void terms(TestPhone phone) {
        phone.core(parts -> {
            int year = LocalDate.ofInstant(parts.clock().now(), CITY).getYear();
            String rulebook = "{\"types\":[{\"code\":\"DEMAND\",\"zh\":\"诉求\",\"en\":\"Demand\"},"
                    + "{\"code\":\"SUGGESTION\",\"zh\":\"建议\",\"en\":\"Suggestion\"}],"
                    + "\"categories\":[{\"code\":\"INFRASTRUCTURE\",\"zh\":\"基础设施（路水电气热讯）\",\"en\":\"Infrastructure"
                    + " (road, water, power, gas, heat, communications)\"},"
                    + "{\"code\":\"FINANCING\",\"zh\":\"融资\",\"en\":\"Financing\"}],"
                    + "\"days\":[{\"day\":\"" + year + "-01-01\",\"kind\":\"REST\"}]}";
            parts.store().change(() -> parts.store().settings().put(Setting.RULEBOOK, rulebook));
            return null;
        });
    }

    /** One that the phone's owner raised, in this state; {@code more} fields end with a comma. */
    public static UUID there(TestPhone phone, UUID id, String state, int dueIn, String more) {
        phone.core(parts -> {
            LocalDate today = LocalDate.ofInstant(parts.clock().now(), CITY);
            JsonObject problem = Json.object("{" + more
                    + "\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"urgency\":\"URGENT\",\"number\":\"2026-000017\","
                    + "\"text\":\"厂门前道路积水约三十厘米，货车进不来，每天绕行两公里。\",\"lead\":{\"name\":\"交通运输局\"},"
                    + "\"state\":\"" + state + "\",\"dueOn\":\"" + today.plusDays(dueIn) + "\","
                    + "\"steps\":[{\"command\":\"submit\",\"state\":\"SUBMITTED\",\"officialId\":\"" + PhoneFixture.ME
                    + "\",\"at\":\"" + parts.clock().now() + "\"},"
                    + "{\"command\":\"accept\",\"state\":\"ACCEPTED\",\"at\":\""
                    + parts.clock().now() + "\"}]}");
            Json.put(problem, "enterpriseId", PhoneFixture.FOUNDRY);
            Json.put(problem, "raisedById", PhoneFixture.ME);
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.PROBLEM, id, 3, problem)));
            return null;
        });
        return id;
    }

    /** Answered with A and at the door. */
    public static UUID answered(TestPhone phone, String state, String more) {
        return there(
                phone,
                PROBLEM,
                state,
                5,
                more + "\"outcome\":\"A\",\"reply\":{\"outcome\":\"A\",\"text\":\"已疏通排水管并抬高路面，本周完工。\"},");
    }

    /** The same by the answer of this id. */
    public static UUID answered(TestPhone phone, String state, UUID answer) {
        return there(
                phone,
                PROBLEM,
                state,
                5,
                "\"outcome\":\"A\",\"reply\":{\"id\":\"" + answer
                        + "\",\"outcome\":\"A\",\"text\":\"已疏通排水管并抬高路面，本周完工。\"},");
    }

    /** What says that it reached them, and was closed, so many days ago. */
    public static String again(TestPhone phone, int daysAgo) {
        String at = phone.core(parts -> parts.clock().now().minus(Duration.ofDays(daysAgo)))
                .toString();
        return "\"noAnswerDays\":5,\"reopenDays\":90,\"reachedAt\":\"" + at + "\",\"closedAt\":\"" + at + "\",";
    }

    private ProblemStageFixture() {}
}
