package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.ProblemState;
import org.zoufang.hazard.HazardFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.web.Browsing;

/** From the register to an enterprise's file, as a leader goes. */
@QuarkusTest
class EnterpriseFilePageIT {

    private final ProblemFixture problems;
    private final CommitmentFixture promises;
    private final HazardFixture hazards;

    @TestHTTPResource("/")
    String server;

    EnterpriseFilePageIT(ProblemFixture problems, CommitmentFixture promises, HazardFixture hazards) {
        this.problems = problems;
        this.promises = promises;
        this.hazards = hazards;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void theRegisterLeadsToTheFileAndTheFileToWhatIsOpen(String language, int width) {
        // Given
        ProblemFixture.Cast cast = problems.cast();
        problems.aProblem(
                cast.liaison().officialId(), cast.enterprise(), cast.lead().id(), ProblemState.IN_PROGRESS);
        UUID liaison = cast.liaison().officialId();
        promises.due(promises.aCommitment(liaison, cast.enterprise(), CommitmentState.DOING), 6);
        promises.aCommitment(liaison, cast.enterprise(), CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
        hazards.aHazard(liaison, cast.enterprise(), null, HazardState.RECTIFYING);
        hazards.aHazard(liaison, cast.enterprise(), null, HazardState.IMMEDIATE_DANGER);
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(cast.office())) {
            browsing.open("/enterprises");
            browsing.picture("enterprises").isAccessible();
            // When
            browsing.open("/enterprises/" + cast.enterprise());
            browsing.picture("enterprise-file").isAccessible();
            browsing.page().click("a[href^='/problems/']");
            // Then
            assertThat(browsing.page().content()).contains("门前道路积水");
            browsing.open("/enterprises/" + cast.enterprise());
            browsing.page().click("a[href^='/commitments/']");
            assertThat(browsing.page().content()).contains("月底前修好门前路");
            browsing.open("/enterprises/" + cast.enterprise());
            browsing.page().click("a[href^='/hazards/']");
            assertThat(browsing.page().content()).contains("配电箱电线裸露");
        }
    }
}
