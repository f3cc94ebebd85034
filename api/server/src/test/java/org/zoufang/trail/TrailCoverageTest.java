package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who opens a transaction to write tells the trail: itself, or through a class of its own room. What does not is named
 * here with its reason, so that an activity that forgets is seen.
 */
class TrailCoverageTest {

    private static final Map<String, String> WITHOUT = Map.of(
            "CalendarProposing", "opens a proposal, and the proposals tell",
            "RouteProposing", "opens a proposal, and the proposals tell",
            "HazardRouteProposing", "opens a proposal, and the proposals tell",
            "PackSettling", "whose phone holds what by now; what he did not do is not his trail",
            "FeedRefreshing", "writes the feed's documents anew from what stands already; nobody did anything",
            "PhotoReading", "reads",
            "DeviceTaking", "whose phone it is and when it was heard of; the signing in itself is noted",
            "SignInThrottle", "counts wrong passwords under hashes, for a day",
            "ComplaintRaising", "a line has an address and a time, by which an auditor would find who complained",
            "DemoCity", "fills a demonstration through the other rooms, which tell");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zoufang");

    @Test
    void whoWritesInATransactionTellsTheTrail() {
        // Given
        Set<String> telling = telling();
        // When
        Set<String> silent = HOUSE.stream()
                .filter(TrailCoverageTest::opensATransaction)
                .filter(one -> !telling.contains(one.getName()))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        // Then
        assertThat(silent).isSubsetOf(WITHOUT.keySet());
    }

    @Test
    void whoForgetsIsSeen() {
        // Given
        JavaClass forgetful = new ClassFileImporter().importClass(Forgetful.class);
        // When
        boolean told = fires(forgetful);
        // Then
        assertThat(opensATransaction(forgetful)).isTrue();
        assertThat(told).isFalse();
    }

    private static Set<String> telling() {
        Set<String> telling = HOUSE.stream()
                .filter(TrailCoverageTest::fires)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(HashSet::new));
        int before = 0;
        while (telling.size() > before) {
            before = telling.size();
            for (JavaClass one : HOUSE) {
                if (one.getDirectDependenciesFromSelf().stream()
                        .map(to -> to.getTargetClass())
                        .anyMatch(to -> telling.contains(to.getName()) && room(to).equals(room(one)))) {
                    telling.add(one.getName());
                }
            }
        }
        return telling;
    }

    private static boolean fires(JavaClass one) {
        return one.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Event.class));
    }

    private static boolean opensATransaction(JavaClass one) {
        return one.getMethods().stream().anyMatch(TrailCoverageTest::isWriting);
    }

    private static boolean isWriting(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && method.getAnnotationOfType(Transactional.class).value() != Transactional.TxType.NOT_SUPPORTED;
    }

    private static String room(JavaClass one) {
        String[] parts = one.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    static class Forgetful {
        @Transactional
        void change() {
            // changes and says nothing
        }
    }
}
