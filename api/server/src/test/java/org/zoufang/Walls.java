package org.zoufang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zoufang.shared.Clocks;

/** The walls of the house, by what they say. The diagram in the docs is the rule for who may know whom. */
final class Walls {

    private static final Path DIAGRAM = Path.of("../../docs/architecture/modules.puml");
    private static final String BANNED_NAMES = "(.*[.$])?([^.$]*(Service|Manager|Helper|Utils?|Impl)|Abstract[^.$]*)";
    private static final Set<String> NOW =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    private Walls() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        walls.put("a room knows only the rooms that the diagram draws", diagram());
        walls.put(
                "no cycles between rooms",
                slices().matching("org.zoufang.(*)..").should().beFreeOfCycles());
        walls.put(
                "no field injection",
                noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class));
        walls.put("only the clock's producer reads the machine's clock", clock());
        walls.put("a class is named for what it does", noClasses().should().haveNameMatching(BANNED_NAMES));
        walls.put("nobody depends on another room's edge", edges());
        walls.putAll(faces());
        return walls;
    }

    private static Map<String, ArchRule> faces() {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        walls.put(
                "repositories stay inside their room",
                classes()
                        .that()
                        .areAssignableTo(PanacheRepositoryBase.class)
                        .should()
                        .bePackagePrivate()
                        .allowEmptyShould(true));
        walls.put(
                "an entity never leaves through GraphQL",
                noClasses()
                        .that()
                        .resideInAPackage("org.zoufang.*.graphql..")
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAnnotatedWith(MappedSuperclass.class)
                        .allowEmptyShould(true));
        walls.put(
                "the contract knows only the JDK",
                noClasses()
                        .that()
                        .resideInAPackage("org.zoufang.contract..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("org.zoufang.contract..", "java..", "javax.crypto..")
                        .allowEmptyShould(true));
        return walls;
    }

    private static ArchRule diagram() {
        return classes()
                .that()
                .resideInAPackage("org.zoufang.*..")
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInAnyPackage("org.zoufang.*..")));
    }

    private static ArchRule clock() {
        DescribedPredicate<JavaCall<?>> readsTheClock = describe(
                "read the machine's clock",
                call -> NOW.contains(call.getTarget().getName())
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(Walls::isClock)
                        && (call.getTargetOwner().getPackageName().equals("java.time")
                                || call.getTargetOwner().isEquivalentTo(System.class)));
        return noClasses()
                .that()
                .doNotBelongToAnyOf(Clocks.class)
                .should()
                .callCodeUnitWhere(describe("read the machine's clock", readsTheClock::test));
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }

    private static ArchRule edges() {
        return classes()
                .that(resideInAPackage("org.zoufang.."))
                .should(new ArchCondition<>("leave foreign edges alone") {
                    @Override
                    public void check(JavaClass room, ConditionEvents events) {
                        room.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass()
                                        .getPackageName()
                                        .matches("org\\.zoufang\\.\\w+\\.(graphql|rest|page)(\\..*)?"))
                                .filter(use -> !use.getTargetClass()
                                        .getPackageName()
                                        .startsWith(room.getPackageName().replaceAll("\\.breach$", "")))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                });
    }
}
