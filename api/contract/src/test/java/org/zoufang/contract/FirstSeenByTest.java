package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who saw a problem first, as far as somebody can say it. */
class FirstSeenByTest {

    @ParameterizedTest
    @EnumSource(
            value = ProblemSource.class,
            names = {"ENTERPRISE", "HOTLINE"})
    void whatAnEnterpriseReportedOrTelephonedItRaisedWhateverIsSaid(ProblemSource source) {
        for (FirstSeenBy said : FirstSeenBy.values()) {
            assertThat(FirstSeenBy.of(source, said)).isEqualTo(FirstSeenBy.RAISED_BY_ENTERPRISE);
        }
    }

    @Test
    void whatWasFoundOnAVisitIsFoundAndNobodySaysThatItWasRaisedAgain() {
        assertThat(FirstSeenBy.of(ProblemSource.VISIT, FirstSeenBy.FOUND_BY_US)).isEqualTo(FirstSeenBy.FOUND_BY_US);
        assertThat(FirstSeenBy.of(null, FirstSeenBy.FOUND_BY_US)).isEqualTo(FirstSeenBy.FOUND_BY_US);
        assertThat(FirstSeenBy.of(ProblemSource.VISIT, FirstSeenBy.RAISED_AGAIN))
                .isEqualTo(FirstSeenBy.RAISED_BY_ENTERPRISE);
        assertThat(FirstSeenBy.of(ProblemSource.MEETING, null)).isEqualTo(FirstSeenBy.RAISED_BY_ENTERPRISE);
        assertThat(FirstSeenBy.choices()).doesNotContain(FirstSeenBy.RAISED_AGAIN);
    }
}
