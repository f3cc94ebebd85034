package org.zoufang.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.SwitchedOn;

/** The table of kinds of visit, asked of a server whose city has switched inspections on. */
@QuarkusTest
@TestProfile(SwitchedOn.class)
class VisitKindCasesSwitchedOnIT {

    @Inject
    VisitKindAsking asking;

    @Test
    void withInspectionsSwitchedOnTheServerAnswersEachCaseAsTheTableSays() {
        asking.everyCase(true);
    }
}
