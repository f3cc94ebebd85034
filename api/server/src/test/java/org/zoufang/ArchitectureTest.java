package org.zoufang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.breach.BillingService;
import org.zoufang.breach.InjectsIntoAField;
import org.zoufang.breach.PublicRepository;
import org.zoufang.breach.ReadsTheClock;
import org.zoufang.contract.breach.BreachOfContract;
import org.zoufang.official.breach.KnowsShared;
import org.zoufang.official.graphql.breach.Edge;
import org.zoufang.official.page.breach.Ungated;
import org.zoufang.shared.breach.KnowsOfficial;

/** The walls of the house. Each is also held against a class that breaks it, so that none passes by accident. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Another module's tests come as a jar.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.zoufang");

    private static final Map<String, Set<Class<?>>> BREACHES = Map.of(
            "a page stands behind the gate of the pages", Set.of(Ungated.class),
            "a room knows only the rooms that the diagram draws", Set.of(KnowsOfficial.class),
            "no cycles between rooms", Set.of(KnowsOfficial.class, KnowsShared.class),
            "no field injection", Set.of(InjectsIntoAField.class),
            "only the clock's producer reads the machine's clock", Set.of(ReadsTheClock.class),
            "a class is named for what it does", Set.of(BillingService.class),
            "nobody depends on another room's edge", Set.of(KnowsOfficial.class),
            "repositories stay inside their room", Set.of(PublicRepository.class),
            "an entity never leaves through GraphQL", Set.of(Edge.class),
            "the contract knows only the JDK", Set.of(BreachOfContract.class));

    static Set<String> walls() {
        return Walls.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theHouseKeepsItsWall(String wall) {
        Walls.all().get(wall).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theWallBites(String wall) {
        ArchRule rule = Walls.all().get(wall);
        JavaClasses offenders =
                new ClassFileImporter().importClasses(BREACHES.get(wall).toArray(Class<?>[]::new));
        assertThatThrownBy(() -> rule.check(offenders)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(HOUSE).hasSizeGreaterThan(30);
    }
}
