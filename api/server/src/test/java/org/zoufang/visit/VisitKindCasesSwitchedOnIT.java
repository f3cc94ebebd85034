package org.zoufang.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of kinds of visit, asked of a server whose city has switched inspections on. */
@QuarkusTest
@TestProfile(VisitKindCasesSwitchedOnIT.SwitchedOn.class)
class VisitKindCasesSwitchedOnIT {

    /** The city's switch, on. */
    public static class SwitchedOn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zoufang.visit.admin-inspection-enabled", "true");
        }
    }

    @Inject
    VisitKindAsking asking;

    @Test
    void withInspectionsSwitchedOnTheServerAnswersEachCaseAsTheTableSays() {
        asking.everyCase(true);
    }
}
