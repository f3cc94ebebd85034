package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.photoAttach;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/**
 * Six groups that were queued on a phone arrive in each order there is: a slice of the 720 in each build, evenly taken;
 * all with {@code -Dorders=720}.
 */
@QuarkusTest
class OrdersIT {

    private static final int QUEUED = 6;
    private static final int ALL = 720;
    private static final int SLICE = Integer.getInteger("orders", 24);
    /** However they arrive, with each sending at least the next of the longest chain can be stored. */
    private static final int SENDINGS = QUEUED;

    private final Rows rows;
    private final SignedInFixture people;

    OrdersIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @Test
    void allOrdersEndTheSame() {
        // Given
        Phone phone = new Phone(people.anOfficial(Role.OFFICIAL));
        UUID enterprise = rows.enterprise();
        List<List<Integer>> orders = orders(List.of(), List.of(0, 1, 2, 3, 4, 5));
        assertThat(orders).hasSize(ALL);
        for (int next = 0; next < ALL; next += ALL / SLICE) {
            List<Integer> order = orders.get(next);
            UUID visit = UUID.randomUUID();
            UUID note = UUID.randomUUID();
            List<Map<String, Object>> queue = queue(visit, note, enterprise);
            List<Map<String, Object>> arriving = order.stream().map(queue::get).toList();
            // When
            int sendings = 0;
            List<String> outcomes;
            do {
                outcomes = phone.push(arriving).getList("data.push.answers.outcome", String.class);
                sendings++;
            } while (outcomes.contains("REJECTED") && sendings < SENDINGS);
            // Then
            assertThat(outcomes).as("order %s", order).containsOnly("APPLIED");
            assertThat(state(visit, note)).as("order %s", order).isEqualTo(1);
        }
    }

    /** One if all six are stored as they were meant, else none. */
    private long state(UUID visit, UUID note) {
        return rows.number(
                "select count(*) from visit v join note_block n on n.visit_id = v.id and n.id = ? and n.text = '第二稿'"
                        + " where v.id = ? and v.state = 'ENDED' and v.note_count = 1"
                        + " and (select count(*) from photo p where p.visit_id = v.id and p.note_id = n.id) = 1"
                        + " and (select count(*) from trail t where t.entity_id in (v.id::text, n.id::text)) = 5",
                note,
                visit);
    }

    private static List<Map<String, Object>> queue(UUID visit, UUID note, UUID enterprise) {
        UUID header = UUID.randomUUID();
        UUID arrived = UUID.randomUUID();
        UUID written = UUID.randomUUID();
        String id = visit.toString();
        Map<String, Object> revised = Map.of("id", note.toString(), "baseVersion", 1, "text", "第二稿");
        return List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(arrived, List.of(header), Map.of("visitArrive", Map.of("id", id, "at", at("01:10")))),
                group(written, List.of(header), noteWrite(note, visit, "第一稿")),
                group(UUID.randomUUID(), List.of(written), Map.of("noteRevise", revised)),
                group(
                        UUID.randomUUID(),
                        List.of(written),
                        onNote(photoAttach(UUID.randomUUID(), visit, sha(visit)), note)),
                group(UUID.randomUUID(), List.of(arrived), Map.of("visitEnd", Map.of("id", id, "at", at("02:10")))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> onNote(Map<String, Object> photoAttach, UUID note) {
        Map<String, Object> input = new HashMap<>((Map<String, Object>) photoAttach.get("photoAttach"));
        input.put("noteId", note.toString());
        return Map.of("photoAttach", input);
    }

    private static String sha(UUID visit) {
        return visit.toString().replace("-", "").repeat(2);
    }

    private static Map<String, Object> at(String minute) {
        return Map.of("wall", "2026-11-20T" + minute + ":00Z");
    }

    private static List<List<Integer>> orders(List<Integer> taken, List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(taken);
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer next : left) {
            List<Integer> longer = new ArrayList<>(taken);
            longer.add(next);
            orders.addAll(orders(
                    longer, left.stream().filter(one -> !one.equals(next)).toList()));
        }
        return orders;
    }
}
