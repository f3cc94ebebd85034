package org.zoufang.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zoufang.official.Access;
import org.zoufang.official.AccessTable;
import org.zoufang.shared.Ids;

/**
 * Every operation, asked by every role about what is its own, what is foreign and what does not exist. The operations
 * are read from the schema and the resource classes: a new one fails the build until its row and its probe are written.
 */
@QuarkusTest
class AccessMatrixIT {

    @Inject
    AccessTable table;

    @Inject
    AccessWorld world;

    @Test
    void everyOperationHasARowAndAProbeAndNoRowIsLeftOver() throws IOException {
        // Given
        Set<String> operations = Operations.all();
        // Then
        Set<String> rows = new TreeSet<>(table.operations());
        rows.removeIf(row -> row.contains("/tryout/"));
        assertThat(rows).isEqualTo(operations);
        assertThat(Probes.byOperation().keySet()).isEqualTo(operations);
    }

    @Test
    void anOperationWithoutARowIsDeniedToAll() {
        for (String column : table.columns()) {
            assertThat(table.of("Query.notWritten", column)).isEqualTo(Access.DENIED);
        }
        assertThat(table.allowsStranger("Query.notWritten")).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleIsAnsweredAsTheTableSays() {
        return table.columns().stream()
                .filter(column -> !column.equals(AccessTable.ENTERPRISE_CONTACT))
                .map(column -> DynamicTest.dynamicTest(column, () -> asks(world.holder(column))));
    }

    private void asks(Holder holder) {
        SoftAssertions answers = new SoftAssertions();
        Map<String, Probe> probes = Probes.byOperation();
        probes.forEach((operation, probe) -> {
            Access access = table.of(operation, holder.column());
            if (access == Access.DENIED) {
                denied(holder, probe, answers);
            } else if (probe.thing() == Thing.NOTHING || access == Access.ANY) {
                let(holder, probe, answers);
            } else {
                scoped(holder, probe, access, answers);
            }
        });
        answers.assertAll();
    }

    /** Not at all, whatever it is about, and always in the same words. */
    private static void denied(Holder holder, Probe probe, SoftAssertions answers) {
        Seen absent = probe.ask(holder.bearer(), Ids.next());
        List<UUID> things = probe.thing() == Thing.NOTHING
                ? List.of(Ids.next())
                : List.of(of(holder.own(), probe), of(holder.foreign(), probe));
        for (UUID id : things) {
            Seen seen = probe.ask(holder.bearer(), id);
            answers.assertThat(seen.isForgedForm()
                            || (holder.bearer() == null ? seen.isUnauthorized() : seen.isForbidden()))
                    .as("%s is denied %s: %s", holder.column(), probe.operation(), seen)
                    .isTrue();
            answers.assertThat(seen)
                    .as("%s cannot tell by %s", holder.column(), probe.operation())
                    .isEqualTo(absent);
        }
    }

    private static void let(Holder holder, Probe probe, SoftAssertions answers) {
        isLet(probe.ask(holder.bearer(), of(holder.own(), probe)), holder, probe, answers);
    }

    private static void isLet(Seen seen, Holder holder, Probe probe, SoftAssertions answers) {
        answers.assertThat(seen.isForbidden() || seen.isUnauthorized() || seen.isServerError())
                .as("%s may %s: %s", holder.column(), probe.operation(), seen)
                .isFalse();
    }

    /** His own he reaches; a foreign one only if he sees the city, else it cannot be told from one that is not there. */
    private static void scoped(Holder holder, Probe probe, Access access, SoftAssertions answers) {
        Seen absent = probe.ask(holder.bearer(), Ids.next());
        Seen own = probe.ask(holder.bearer(), of(holder.own(), probe));
        Seen foreign = probe.ask(holder.bearer(), of(holder.foreign(), probe));
        isLet(own, holder, probe, answers);
        answers.assertThat(own)
                .as("%s reaches his own by %s", holder.column(), probe.operation())
                .isNotEqualTo(absent);
        boolean city = access == Access.CITY || access == Access.METADATA;
        if (city) {
            answers.assertThat(foreign)
                    .as("%s reaches every one by %s", holder.column(), probe.operation())
                    .isNotEqualTo(absent);
        } else {
            answers.assertThat(foreign)
                    .as("%s cannot tell a foreign one by %s", holder.column(), probe.operation())
                    .isEqualTo(absent);
        }
    }

    private static UUID of(Map<Thing, UUID> things, Probe probe) {
        return things.getOrDefault(probe.thing(), Ids.next());
    }
}
