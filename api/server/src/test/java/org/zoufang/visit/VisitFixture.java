package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.account.SignedInFixture;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Inputs of visits as a client sends them, valid by default, and enterprises to call on. */
@ApplicationScoped
public class VisitFixture {

    private static final AtomicInteger COUNT = new AtomicInteger(410_000);

    private static final Instant STARTED = Instant.parse("2026-10-20T00:00:00Z");

    private final Sql sql;
    private final StoredPhotoFixture photos;

    VisitFixture(Sql sql, StoredPhotoFixture photos) {
        this.sql = sql;
        this.photos = photos;
    }

    /** A new enterprise of the register. */
    public UUID anEnterprise() {
        UUID id = Ids.next();
        int number = COUNT.incrementAndGet();
        sql.change(
                """
                insert into enterprise (id, credit_code, name, name_folded, pinyin, initials, grams)
                values (?, ?, ?, ?, 'hongxingzhuzao', 'hxzz', '{}')
                """,
                id,
                EnterpriseFixture.creditCode(number),
                EnterpriseFixture.name(number),
                EnterpriseFixture.name(number));
        return id;
    }

    /** A service visit that this person recorded through the API and leads alone; its id. */
    public String recordedBy(SignedInFixture.Person lead) {
        Map<String, Object> input = aVisit(anEnterprise());
        Asking.as(lead).visit("visitRecord", input);
        return (String) input.get("id");
    }

    /** A draft that this official leads for the body of his first post, written past the activities; its id. */
    public UUID aVisitOf(UUID official, UUID enterprise) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned, recorded_at,
                    occurred_at, note_count, version)
                values (?, 'SERVICE_VISIT', 'DRAFT', ?, ?, ?, '{}', false, now(), now(), 1, 1)
                """,
                id,
                enterprise,
                official,
                official);
        sql.change(
                """
                insert into visit_participant (visit_id, official_id, role, capacity, occurred_at, organisation_id)
                select ?, p.official_id, 'LEAD', p.role, now(), p.organisation_id from posting p
                where p.official_id = ? order by p.id limit 1
                """,
                id,
                official);
        return id;
    }

    /** A note of this author's in a visit; its id. */
    public UUID aNoteOf(UUID author, UUID visit) {
        return aNoteOf(author, visit, "缺熟练造型工十五名", "INTERNAL");
    }

    public UUID aNoteOf(UUID author, UUID visit, String text, String confidentiality) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at,
                    recorded_at, grams, version)
                values (?, ?, ?, 1, 'TEXT', ?, ?, now(), now(), ?::text[], 1)
                """,
                id,
                visit,
                author,
                text,
                confidentiality,
                Grams.of(text));
        return id;
    }

    /** A second value of its purpose that waits for the lead; its id. */
    public UUID aConflictOn(UUID visit, UUID proposer) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into fact_conflict (id, visit_id, fact, base_version, visit_version, current_value, proposed_value,
                    proposed_by, recorded_at, version)
                values (?, ?, 'PURPOSE', 1, 1, '{}', '{"purpose": "谈用工"}', ?, now(), 1)
                """,
                id,
                visit,
                proposer);
        return id;
    }

    /** A photo of this author's in a visit whose bytes are stored; its id. */
    public UUID aStoredPhotoOf(UUID author, UUID visit) {
        return photos.aStoredPhotoOf(author, visit);
    }

    /** A service visit that an official leads alone. */
    public static Map<String, Object> aVisit(UUID enterpriseId) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", Ids.next().toString());
        input.put("kind", "SERVICE_VISIT");
        input.put("capacity", "OFFICIAL");
        input.put("enterpriseId", enterpriseId.toString());
        input.put("purpose", "了解用工和订单情况");
        input.put("themes", List.of("用工", "订单"));
        input.put("hosts", List.of(Map.of("name", "王厂长", "post", "厂长")));
        input.put("recordedAt", "2026-11-20T01:00:00Z");
        return input;
    }

    public static Map<String, Object> aParticipant(UUID officialId, String role, String capacity) {
        return Map.of("officialId", officialId.toString(), "role", role, "capacity", capacity);
    }

    public static Map<String, Object> aNote(String visitId, String text) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", Ids.next().toString());
        input.put("visitId", visitId);
        input.put("position", 1);
        input.put("kind", "TEXT");
        input.put("text", text);
        input.put("writtenAt", "2026-11-20T02:10:00Z");
        return input;
    }

    /** A photo that is listed; {@code takenAt} may be null. */
    public static Map<String, Object> aPhoto(String visitId, Instant takenAt) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", Ids.next().toString());
        input.put("visitId", visitId);
        input.put("sha256", Ids.next().toString().replace("-", "").repeat(2));
        input.put("size", 1234);
        input.put("mediaType", "image/jpeg");
        input.put("source", takenAt == null ? "PICKED" : "CAMERA");
        input.put("takenAt", takenAt == null ? null : takenAt.toString());
        return input;
    }

    /** What a phone says of a time, that was started long before and whose clock is right. */
    public static Map<String, Object> at(String visitId, Instant wall) {
        long elapsed = Duration.between(STARTED, wall).toMillis();
        return Map.of("id", visitId, "at", Map.of("wall", wall.toString(), "elapsedMillis", elapsed, "bootCount", 3));
    }
}
