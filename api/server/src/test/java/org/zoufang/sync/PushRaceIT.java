package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** Doubled, reordered and simultaneous sends. */
@QuarkusTest
class PushRaceIT {

    private static final int SENDERS = 8;
    private static final int IDS = 50;
    private static final long SEED = 20261122;

    private final Rows rows;
    private final SignedInFixture people;
    private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);

    PushRaceIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void eightSimultaneousSendsGetTheSameSuccessAndStandOnce() throws Exception {
        // Given
        Phone phone = new Phone(people.anOfficial(Role.OFFICIAL));
        UUID enterprise = rows.enterprise();
        List<UUID> visits = new ArrayList<>();
        List<Set<String>> answers = new ArrayList<>();
        // When
        for (int i = 0; i < IDS; i++) {
            UUID visit = UUID.randomUUID();
            visits.add(visit);
            List<?> groups = List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise)));
            answers.add(new HashSet<>(atOnce(sender -> phone.answers(groups))));
        }
        // Then
        assertThat(answers)
                .allSatisfy(each -> assertThat(each).singleElement().asString().contains("APPLIED"));
        assertThat(visits).allSatisfy(visit -> {
            assertThat(rows.number("select count(*) from visit where id = ?", visit))
                    .isEqualTo(1);
            assertThat(rows.number("select count(*) from trail where entity_id = ?", visit.toString()))
                    .isEqualTo(1);
        });
    }

    @Test
    void eightSimultaneousSendsOfARefusedGroupGetTheSameRefusal() throws Exception {
        // Given
        Phone phone = new Phone(people.anOfficial(Role.OFFICIAL));
        List<?> groups =
                List.of(group(UUID.randomUUID(), List.of(), visitRecord(UUID.randomUUID(), UUID.randomUUID())));
        // When
        List<String> answers = atOnce(sender -> phone.answers(groups));
        // Then
        assertThat(new HashSet<>(answers)).singleElement().asString().contains("UNKNOWN_ID");
    }

    @Test
    void eightPhonesWriteToOneVisitAtOnceAndNoNoteIsLost() throws Exception {
        // Given
        Phone lead = new Phone(people.anOfficial(Role.OFFICIAL));
        UUID visit = UUID.randomUUID();
        lead.push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, rows.enterprise()))));
        List<Phone> phones = IntStream.range(0, SENDERS)
                .mapToObj(i -> new Phone(people.anOfficial(Role.OFFICIAL)))
                .toList();
        phones.forEach(phone -> rows.add(visit, phone.person().officialId()));
        // When
        List<String> answers = atOnce(sender -> phones.get(sender)
                .answers(IntStream.range(0, 10)
                        .mapToObj(
                                i -> group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), visit, "第" + i)))
                        .toList()));
        // Then
        assertThat(answers).noneMatch(answer -> answer.contains("REJECTED"));
        assertThat(rows.number("select note_count from visit where id = ?", visit))
                .isEqualTo(SENDERS * 10L);
        assertThat(lead.changes(null).getList("data.changes.changes.entity", String.class))
                .filteredOn("NOTE"::equals)
                .hasSize(SENDERS * 10);
    }

    @Test
    void anyOrderAndAnyDoublingEndsTheSame() {
        // Given
        Random random = new Random(SEED);
        Phone phone = new Phone(people.anOfficial(Role.OFFICIAL));
        UUID enterprise = rows.enterprise();
        for (int round = 0; round < IDS; round++) {
            UUID visit = UUID.randomUUID();
            UUID header = UUID.randomUUID();
            List<Map<String, Object>> queue = new ArrayList<>();
            queue.add(group(header, List.of(), visitRecord(visit, enterprise)));
            for (int i = 0; i < 5; i++) {
                queue.add(group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "第" + i)));
            }
            List<Map<String, Object>> sent = new ArrayList<>(queue);
            sent.add(queue.get(random.nextInt(queue.size())));
            Collections.shuffle(sent, random);
            // When
            sent.forEach(one -> phone.push(List.of(one)));
            Set<String> last = new HashSet<>();
            for (int i = 0; i < 2; i++) {
                last = new HashSet<>(phone.push(queue).getList("data.push.answers.outcome", String.class));
            }
            // Then
            assertThat(last).as("round %d of seed %d", round, SEED).containsExactly("APPLIED");
            assertThat(rows.number("select count(*) from note_block where visit_id = ?", visit))
                    .isEqualTo(5);
        }
    }

    private List<String> atOnce(IntFunction<String> send) throws InterruptedException, ExecutionException {
        List<Future<String>> sent = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            int number = sender;
            sent.add(threads.submit(() -> send.apply(number)));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> each : sent) {
            answers.add(each.get());
        }
        return answers;
    }
}
