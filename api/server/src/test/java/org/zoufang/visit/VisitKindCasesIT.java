package org.zoufang.visit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The table of kinds of visit, asked of a server as it is delivered: inspections are switched off. */
@QuarkusTest
class VisitKindCasesIT {

    @Inject
    VisitKindAsking asking;

    @Test
    void withInspectionsSwitchedOffTheServerAnswersEachCaseAsTheTableSays() {
        asking.everyCase(false);
    }
}
