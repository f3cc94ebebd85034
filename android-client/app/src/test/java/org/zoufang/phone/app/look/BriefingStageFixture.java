package org.zoufang.phone.app.look;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.Setting;

/** All that a card can show of an enterprise, as the server's copy holds it. */
public final class BriefingStageFixture {

    public static final UUID PROBLEM = new UUID(8, 61);
    public static final UUID HAZARD = new UUID(8, 62);
    public static final UUID KEPT = new UUID(8, 63);
    public static final UUID VISIT = new UUID(8, 64);

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** The phone's owner looks after the foundry, at which there is something of everything. */
    public static void whole(TestPhone phone) {
        PhoneFixture.secretary(phone, 0);
        ProblemStageFixture.terms(phone);
        synced(phone);
        PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.COLLEAGUE, "DOING", -12);
        PromiseStageFixture.there(phone, KEPT, PhoneFixture.ME, "ACKNOWLEDGED_BY_ENTERPRISE", -30);
        ProblemStageFixture.there(phone, PROBLEM, "IN_PROGRESS", 2, "");
        HazardStageFixture.there(phone, HAZARD, "RECTIFYING", -3, "\"grade\":\"MAJOR\",");
        visit(phone, VISIT, "SUBMITTED", -9, "\"arrivedAt\"");
        visit(phone, new UUID(8, 65), "ACCEPTED", -40, "\"arrivedAt\"");
        visit(phone, new UUID(8, 66), "DRAFT", 3, "\"plannedFrom\"");
        tour(phone);
    }

    /** The last contact was a while ago. */
    public static void synced(TestPhone phone) {
        phone.core(parts -> {
            String at = parts.clock().now().minus(26, ChronoUnit.HOURS).toString();
            parts.store().change(() -> parts.store().settings().put(Setting.LAST_CONTACT, at));
            return null;
        });
    }

    private static void visit(TestPhone phone, UUID id, String state, int inDays, String field) {
        phone.core(parts -> {
            Instant at = parts.clock().now().plus(inDays, ChronoUnit.DAYS);
            JsonObject visit =
                    Json.object("{\"kind\":\"LEADER_STUDY\",\"state\":\"" + state + "\"," + field + ":\"" + at
                            + "\",\"purpose\":\"了解铸造车间用电和变压器增容\",\"participants\":[{\"role\":\"LEAD\",\"officialId\":\""
                            + PhoneFixture.COLLEAGUE + "\"}],\"hosts\":[{\"name\":\"郑炉生\",\"post\":\"生产厂长\"}]}");
            Json.put(visit, "enterpriseId", PhoneFixture.FOUNDRY);
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.VISIT, id, 2, visit)));
            return null;
        });
    }

    private static void tour(TestPhone phone) {
        phone.core(parts -> {
            LocalDate day = LocalDate.ofInstant(parts.clock().now(), CITY).plusDays(1);
            UUID id = new UUID(8, 67);
            JsonObject tour = Json.object("{\"title\":\"汛后铸造企业走访\",\"day\":\"" + day + "\",\"leadId\":\""
                    + PhoneFixture.COLLEAGUE + "\",\"stops\":[{\"id\":\"" + new UUID(8, 68) + "\",\"enterpriseId\":\""
                    + PhoneFixture.FOUNDRY + "\",\"points\":[\"车间\"]}]}");
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.TOUR, id, 1, tour)));
            return null;
        });
    }

    private BriefingStageFixture() {}
}
