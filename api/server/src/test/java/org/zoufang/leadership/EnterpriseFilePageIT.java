package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.web.Browsing;

/** From the register to an enterprise's file, as a leader goes. */
@QuarkusTest
class EnterpriseFilePageIT {

    private final ProblemFixture problems;

    @TestHTTPResource("/")
    String server;

    EnterpriseFilePageIT(ProblemFixture problems) {
        this.problems = problems;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theRegisterLeadsToTheFileAndTheFileToWhatIsOpen(String language, int width) {
        // Given
        ProblemFixture.Cast cast = problems.cast();
        problems.aProblem(
                cast.liaison().officialId(), cast.enterprise(), cast.lead().id(), ProblemState.IN_PROGRESS);
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(cast.office())) {
            browsing.open("/enterprises");
            browsing.picture("enterprises").isAccessible();
            // When
            browsing.open("/enterprises/" + cast.enterprise());
            browsing.picture("enterprise-file").isAccessible();
            browsing.page().click("a[href^='/problems/']");
            // Then
            assertThat(browsing.page().content()).contains("门前道路积水");
        }
    }
}
