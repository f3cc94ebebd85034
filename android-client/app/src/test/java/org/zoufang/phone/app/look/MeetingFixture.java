package org.zoufang.phone.app.look;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;

/** A visit on which two texts met: its purpose, and a note that its author wrote on two phones. */
public final class MeetingFixture {

    public static final UUID CONFLICT = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final UUID PHOTO = new UUID(7, 3);

    /** The owner of the phone leads the visit. */
    public static UUID led(TestPhone phone) {
        PhoneFixture.signedIn(phone);
        return phone.core(parts -> {
            UUID visit = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                    .id();
            parts.visits().addParticipant(visit, PhoneFixture.COLLEAGUE, ParticipantRole.MEMBER, Role.SERVICE_OFFICE);
            parts.visits().setPurpose(visit, "了解铸造车间用电");
            parts.progress().arrive(visit);
            UUID note = parts.notes()
                    .write(visit, NoteKind.TEXT, null, "缺熟练造型工十五名。")
                    .id();
            parts.store().change(() -> meet(parts, visit, note));
            return visit;
        });
    }

    /** The owner of the phone came second on a colleague's visit. */
    public static UUID second(TestPhone phone) {
        UUID visit = led(phone);
        phone.core(parts -> {
            parts.store().change(() -> {
                JsonObject row = Json.object("{\"state\":\"ON_SITE\",\"purpose\":\"了解铸造车间用电\"}");
                Json.put(row, "enterpriseId", PhoneFixture.FOUNDRY);
                JsonObject lead = Json.object("{\"role\":\"LEAD\",\"capacity\":\"OFFICIAL\"}");
                Json.put(lead, "officialId", PhoneFixture.COLLEAGUE);
                JsonObject me = Json.object("{\"role\":\"MEMBER\",\"capacity\":\"DEPUTY\"}");
                Json.put(me, "officialId", PhoneFixture.ME);
                row.add("participants", Json.arrayOf(java.util.List.of(lead, me)));
                parts.store().outbox().of(visit).forEach(one -> parts.store()
                        .outbox()
                        .remove(one.id()));
                parts.store().pack().remove(Entity.NOTE, SECOND);
                parts.store().pack().put(PackRow.of(Entity.VISIT, visit, 9, row));
                conflict(parts, visit, PhoneFixture.COLLEAGUE, PhoneFixture.ME);
            });
            return null;
        });
        return visit;
    }

    /** The server has found what looks wrong about the times that this phone said. */
    public static void byAWrongClock(TestPhone phone, UUID visit) {
        phone.core(parts -> {
            parts.store().change(() -> {
                JsonObject row = Json.object("{\"state\":\"ON_SITE\",\"purpose\":\"了解铸造车间用电\","
                        + "\"clockFlags\":[\"ARRIVAL_AHEAD\",\"END_BEFORE_ARRIVAL\"]}");
                Json.put(row, "enterpriseId", PhoneFixture.FOUNDRY);
                JsonObject lead = Json.object("{\"role\":\"LEAD\",\"capacity\":\"OFFICIAL\"}");
                Json.put(lead, "officialId", PhoneFixture.ME);
                row.add("participants", Json.arrayOf(java.util.List.of(lead)));
                parts.store().pack().put(PackRow.of(Entity.VISIT, visit, 9, row));
                parts.store()
                        .pack()
                        .put(PackRow.of(
                                Entity.NOTE, SECOND, 9, byAWrongClock(visit, "\"kind\":\"TEXT\",\"text\":\"缺工\"")));
                parts.store()
                        .pack()
                        .put(PackRow.of(
                                Entity.PHOTO,
                                PHOTO,
                                9,
                                byAWrongClock(visit, "\"size\":1000,\"mediaType\":\"image/jpeg\"")));
            });
            return null;
        });
    }

    private static JsonObject byAWrongClock(UUID visit, String about) {
        JsonObject part = Json.object("{" + about + ",\"clockFlags\":[\"TIME_AHEAD\"]}");
        Json.put(part, "visitId", visit);
        Json.put(part, "authorId", PhoneFixture.ME);
        return part;
    }

    private static void meet(PhoneParts parts, UUID visit, UUID note) {
        conflict(parts, visit, PhoneFixture.ME, PhoneFixture.COLLEAGUE);
        JsonObject second = Json.object("{\"position\":1,\"kind\":\"TEXT\",\"text\":\"缺造型工、熔炼工共二十名，请市里协调技校。\"}");
        Json.put(second, "visitId", visit);
        Json.put(second, "authorId", PhoneFixture.ME);
        Json.put(second, "siblingOfId", note);
        Json.put(second, "writtenAt", parts.clock().now());
        parts.store().pack().put(PackRow.of(Entity.NOTE, SECOND, 1, second));
    }

    private static void conflict(PhoneParts parts, UUID visit, UUID first, UUID second) {
        JsonObject conflict = Json.object("{\"fact\":\"PURPOSE\",\"current\":{\"purpose\":\"了解铸造车间用电\"},"
                + "\"proposed\":{\"purpose\":\"谈变压器增容和夜班用工\"}}");
        Json.put(conflict, "visitId", visit);
        Json.put(conflict, "currentById", first);
        Json.put(conflict, "currentAt", parts.clock().now());
        Json.put(conflict, "proposedById", second);
        Json.put(conflict, "writtenAt", parts.clock().now());
        parts.store().pack().put(PackRow.of(Entity.FACT_CONFLICT, CONFLICT, 1, conflict));
    }

    private MeetingFixture() {}
}
