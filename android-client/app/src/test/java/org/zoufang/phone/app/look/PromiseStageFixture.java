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

/** Promises as the server's copy holds them. */
public final class PromiseStageFixture {

    public static final UUID PROMISE = new UUID(8, 21);

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** One that this person owes, in this state, due in so many days. */
    public static UUID there(TestPhone phone, UUID id, UUID owner, String state, int dueIn) {
        phone.core(parts -> {
            LocalDate today = LocalDate.ofInstant(parts.clock().now(), CITY);
            JsonObject promise = Json.object("{\"text\":\"月底前把厂门前的路修好，货车能进厂。\",\"number\":\"2026-000005\","
                    + "\"contactName\":\"王厂长\",\"state\":\"" + state + "\",\"dueOn\":\"" + today.plusDays(dueIn)
                    + "\",\"firstDueOn\":\"" + today.plusDays(dueIn) + "\","
                    + "\"steps\":[{\"command\":\"make\",\"state\":\"MADE\",\"officialId\":\"" + PhoneFixture.ME
                    + "\",\"at\":\"" + parts.clock().now() + "\"}]}");
            Json.put(promise, "enterpriseId", PhoneFixture.FOUNDRY);
            Json.put(promise, "ownerId", owner);
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.COMMITMENT, id, 3, promise)));
            return null;
        });
        return id;
    }

    private PromiseStageFixture() {}
}
