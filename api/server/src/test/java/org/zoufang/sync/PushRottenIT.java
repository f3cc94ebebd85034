package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Role;

/** Whatever is wrong with one group, the others of its request are stored. */
@QuarkusTest
class PushRottenIT {

    private static final UUID VISIT = UUID.randomUUID();

    private final Rows rows;
    private final SignedInFixture people;
    private Phone phone;
    private UUID enterprise;
    private final UUID visit = UUID.randomUUID();

    PushRottenIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        enterprise = rows.enterprise();
    }

    @Test
    void oneRottenGroupOfTwoHundredLeavesTheOthersStored() {
        // Given
        UUID header = UUID.randomUUID();
        List<Object> groups = new ArrayList<>(List.of(group(header, List.of(), visitRecord(visit, enterprise))));
        for (int i = 1; i < Limits.PUSH_GROUPS; i++) {
            groups.add(group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "第" + i)));
        }
        groups.set(77, group(UUID.randomUUID(), List.of(), Map.of("noteWrite", Map.of("kind", "BROKEN"))));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome", String.class))
                .hasSize(Limits.PUSH_GROUPS)
                .satisfies(
                        all -> assertThat(Collections.frequency(all, "APPLIED")).isEqualTo(199));
        assertThat(answer.getString("data.push.answers[77].code")).isEqualTo("GROUP_MALFORMED");
        assertThat(rows.number("select count(*) from note_block where visit_id = ?", visit))
                .isEqualTo(198);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rotten")
    void aRottenGroupIsAnsweredAndTheNextIsStored(String what, Object rotten, String code) {
        // Given
        Object sound = group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise));
        // When
        Response response = phone.ask(Phone.operation("push"), Map.of("groups", Arrays.asList(rotten, sound)));
        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getList("data.push.answers.outcome")).containsExactly("REJECTED", "APPLIED");
        assertThat(response.jsonPath().getString("data.push.answers[0].code")).isEqualTo(code);
        assertThat(response.jsonPath().getString("data.push.answers[0].message"))
                .isNotBlank();
        assertThat(response.asString()).doesNotContain("org.zoufang", "java.", "Exception");
    }

    static Stream<Arguments> rotten() {
        Map<String, Object> note = new HashMap<>();
        noteWrite(UUID.randomUUID(), VISIT, "可以").forEach((name, input) -> note.putAll((Map<String, Object>) input));
        return Stream.of(
                Arguments.of("an id that is no id", changed("id", "tomorrow"), "ID_MALFORMED"),
                Arguments.of("no id", changed("id", null), "GROUP_MALFORMED"),
                Arguments.of("a dependency that is no id", changed("dependsOn", List.of("x")), "ID_MALFORMED"),
                Arguments.of("no commands", changed("commands", List.of()), "GROUP_EMPTY"),
                Arguments.of("no list of commands", changed("commands", null), "GROUP_MALFORMED"),
                Arguments.of("a command of nothing", commands(Map.of()), "GROUP_MALFORMED"),
                Arguments.of("two commands in one", commands(both(note)), "GROUP_MALFORMED"),
                Arguments.of("an unknown command", commands(Map.of("visitBurn", Map.of())), "GROUP_MALFORMED"),
                Arguments.of("an unknown term", commands(with(note, "kind", "POEM")), "GROUP_MALFORMED"),
                Arguments.of("an unknown field", commands(with(note, "colour", "red")), "GROUP_MALFORMED"),
                Arguments.of("a text for a number", commands(with(note, "position", "one")), "GROUP_MALFORMED"),
                Arguments.of("a time that is no time", commands(with(note, "writtenAt", "later")), "GROUP_MALFORMED"),
                Arguments.of("a malformed id inside", commands(with(note, "visitId", "../x")), "ID_MALFORMED"),
                Arguments.of("a foreign id inside", commands(Map.of("noteWrite", note)), "UNKNOWN_ID"),
                Arguments.of("a number", 7, "GROUP_MALFORMED"),
                Arguments.of("nothing", null, "GROUP_MALFORMED"));
    }

    @Test
    void moreThanTwoHundredGroupsAreAnsweredOneByOne() {
        // Given
        List<Object> groups = new ArrayList<>(Collections.nCopies(
                Limits.PUSH_GROUPS, group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise))));
        groups.add(group(UUID.randomUUID(), List.of(), visitRecord(UUID.randomUUID(), enterprise)));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getString("data.push.answers[199].outcome")).isEqualTo("APPLIED");
        assertThat(answer.getString("data.push.answers[200].code")).isEqualTo("TOO_MANY_GROUPS");
    }

    @Test
    void aNoteOfAlmostAMegabyteIsRefusedInWordsAndWhatFollowsMayBeSentAgain() {
        // Given
        Object sound = group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise));
        Object huge = group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), visit, "长".repeat(300_000)));
        // When
        JsonPath answer = phone.push(List.of(sound, huge, sound));
        // Then
        assertThat(answer.getList("data.push.answers.code")).containsExactly(null, "TOO_LONG", "REQUEST_TOO_LARGE");
        assertThat(phone.push(List.of(sound)).getString("data.push.answers[0].outcome"))
                .isEqualTo("APPLIED");
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> group = group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), VISIT, "可以"));
        group.put(field, value);
        return group;
    }

    private static Map<String, Object> commands(Object command) {
        return changed("commands", List.of(command));
    }

    private static Map<String, Object> with(Map<String, Object> note, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(note);
        changed.put(field, value);
        return Map.of("noteWrite", changed);
    }

    private static Map<String, Object> both(Map<String, Object> note) {
        return Map.of("noteWrite", note, "visitSubmit", Map.of("id", VISIT.toString()));
    }
}
