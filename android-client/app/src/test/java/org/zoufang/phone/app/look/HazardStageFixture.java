package org.zoufang.phone.app.look;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.Setting;

/** Hazards as the server's copy holds them, the categories, and the numbers to call. */
public final class HazardStageFixture {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private static final String RULEBOOK = "{\"types\":[],\"categories\":[],\"days\":[],"
            + "\"hazardCategories\":[{\"code\":\"ELECTRICITY\",\"zh\":\"用电\",\"en\":\"Electricity\"},"
            + "{\"code\":\"DUST\",\"zh\":\"粉尘涉爆\",\"en\":\"Explosive dust\"}],"
            + "\"numbers\":[{\"code\":\"119\",\"zh\":\"火警 119\",\"en\":\"Fire 119\"},"
            + "{\"code\":\"0355-2020119\",\"zh\":\"市应急管理局值班\",\"en\":\"Emergency bureau on duty\"}]}";

    /** The terms and numbers have come. */
    public static void terms(TestPhone phone) {
        phone.core(parts -> {
            parts.store().change(() -> parts.store().settings().put(Setting.RULEBOOK, RULEBOOK));
            return null;
        });
    }

    /** One that the phone's owner reported, in this state; {@code more} fields end with a comma. */
    public static UUID there(TestPhone phone, UUID id, String state, int dueIn, String more) {
        phone.core(parts -> {
            LocalDate today = LocalDate.ofInstant(parts.clock().now(), CITY);
            JsonObject hazard = Json.object("{" + more
                    + "\"number\":\"YH2026-00017\",\"category\":\"ELECTRICITY\",\"place\":\"二号车间东墙\","
                    + "\"text\":\"配电箱门敞开，电线裸露。\",\"regulator\":{\"name\":\"应急管理局\"},"
                    + "\"state\":\"" + state + "\",\"dueOn\":\"" + today.plusDays(dueIn) + "\","
                    + "\"told\":[{\"whom\":\"车间主任\",\"at\":\"" + parts.clock().now() + "\"}],"
                    + "\"steps\":[{\"command\":\"report\",\"state\":\"FOUND\",\"officialId\":\"" + PhoneFixture.ME
                    + "\",\"at\":\"" + parts.clock().now() + "\"},"
                    + "{\"command\":\"grade\",\"state\":\"GRADED\",\"text\":\"依据低压配电设计规范\",\"at\":\""
                    + parts.clock().now() + "\"}]}");
            Json.put(hazard, "enterpriseId", PhoneFixture.FOUNDRY);
            Json.put(hazard, "reportedById", PhoneFixture.ME);
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.HAZARD, id, 3, hazard)));
            return null;
        });
        return id;
    }

    private HazardStageFixture() {}
}
