package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Inputs of visits as a client sends them, valid by default, and enterprises to call on. */
@ApplicationScoped
public class VisitFixture {

    private static final AtomicInteger COUNT = new AtomicInteger(410_000);

    private final Sql sql;

    VisitFixture(Sql sql) {
        this.sql = sql;
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

    public static Map<String, Object> at(String visitId, Instant wall) {
        return Map.of("id", visitId, "at", Map.of("wall", wall.toString(), "elapsedMillis", 5_000_000, "bootCount", 3));
    }
}
