package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCadenceTest {

    @ParameterizedTest
    @CsvSource({
        // never called: from the pairing on
        "2026-03-01, , 30, 2026-03-31",
        // called since
        "2026-03-01, 2026-03-20, 30, 2026-04-19",
        "2026-03-01, 2026-03-01, 30, 2026-03-31",
        // what was before the pairing was not this pair's
        "2026-03-01, 2026-02-28, 30, 2026-03-31",
        "2026-03-01, 2026-03-20, 1, 2026-03-21"
    })
    void theNextContactIsDueSoManyDaysAfterTheLastOneOfThePair(
            LocalDate from, LocalDate last, int every, LocalDate due) {
        assertThat(ContactCadence.due(from, last, every)).isEqualTo(due);
    }

    @Test
    void anInspectionAnEmergencyAndAnObservationAreNoContact() {
        assertThat(ContactCadence.KINDS)
                .contains(VisitKind.LIAISON_CONTACT, VisitKind.SERVICE_VISIT, VisitKind.RETURN_VISIT)
                .doesNotContain(VisitKind.ADMIN_INSPECTION, VisitKind.EMERGENCY, VisitKind.OBSERVATION)
                .hasSize(VisitKind.values().length - 3);
    }
}
