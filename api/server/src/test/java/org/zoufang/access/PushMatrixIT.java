package org.zoufang.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zoufang.official.AccessTable;
import org.zoufang.shared.Ids;
import org.zoufang.sync.CommandInput;

/**
 * Law 11: the phone has no private door. Each command there is, asked by each role about what is its own, what is foreign
 * and what does not exist: pushed it gets the verdict that the mutation of its name gets.
 */
@QuarkusTest
class PushMatrixIT {

    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");
    private static final List<String> COMMANDS = Arrays.stream(CommandInput.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    @Inject
    AccessTable table;

    @Inject
    AccessWorld world;

    @Test
    void everyCommandIsAMutationWithAProbe() {
        assertThat(COMMANDS).hasSizeGreaterThan(30);
        assertThat(Probes.byOperation().keySet())
                .containsAll(COMMANDS.stream().map(name -> "Mutation." + name).toList());
    }

    @TestFactory
    Stream<DynamicTest> pushedOrAskedSinglyTheVerdictIsTheSame() {
        return table.columns().stream()
                .filter(column -> !column.equals(AccessTable.ENTERPRISE_CONTACT))
                .map(column -> DynamicTest.dynamicTest(column, () -> asks(world.holder(column))));
    }

    private static void asks(Holder holder) {
        if (holder.bearer() == null) {
            Seen seen = push(Probes.byOperation().get("Mutation.noteWrite")).ask(null, Ids.next());
            assertThat(seen.isUnauthorized()).as("%s", seen).isTrue();
            return;
        }
        SoftAssertions answers = new SoftAssertions();
        for (String command : COMMANDS) {
            Probe single = Probes.byOperation().get("Mutation." + command);
            for (Map.Entry<String, UUID> about : things(holder, single).entrySet()) {
                // What is refused changes nothing; what is done is done once: pushed first, then found as it is.
                Seen pushed = push(single).ask(holder.bearer(), about.getValue());
                String asked = verdict(single.ask(holder.bearer(), about.getValue()));
                String said = verdict(pushed);
                boolean same = said.equals(asked) || said.equals("DONE") && !asked.equals("NOT_PERMITTED");
                answers.assertThat(same)
                        .as(
                                "%s by %s about %s: pushed %s, asked singly %s (%s)",
                                command, holder.column(), about.getKey(), said, asked, pushed.body())
                        .isTrue();
            }
        }
        answers.assertAll();
    }

    private static Map<String, UUID> things(Holder holder, Probe probe) {
        return Map.of(
                "its own", holder.own().getOrDefault(probe.thing(), Ids.next()),
                "a foreign one", holder.foreign().getOrDefault(probe.thing(), Ids.next()),
                "none", Ids.next());
    }

    /** The very input of the single mutation, as the only command of a group. */
    private static Probe push(Probe single) {
        String command = single.operation().substring("Mutation.".length());
        int from = single.text().indexOf("(input: ") + "(input: ".length();
        String input = single.text().substring(from, single.text().indexOf(") { userErrors", from));
        return new Probe(
                "Mutation.push",
                single.thing(),
                "mutation { push(groups: [{id: \"%n\", dependsOn: [], commands: [{" + command + ": " + input
                        + "}]}]) { answers { outcome code message } } }");
    }

    /** The first that stands against it, or that nothing does. */
    private static String verdict(Seen seen) {
        if (seen.isForbidden()) {
            return "NOT_PERMITTED";
        }
        assertThat(seen.isServerError()).as("%s", seen).isFalse();
        Matcher code = CODE.matcher(seen.body());
        String said = code.find() ? code.group(1) : "DONE";
        return said.equals("NOT_FOUND") ? "UNKNOWN_ID" : said;
    }
}
