package org.zoufang.hazard.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.hazard.HazardReferring;
import org.zoufang.hazard.HazardReporting;
import org.zoufang.hazard.HazardSupervising;
import org.zoufang.hazard.input.HazardReferInput;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardWarnInput;

/** What whoever visits may do about a hazard, through the front door: report, warn, remind, refer. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HazardReportingApi {

    private final HazardAnswers answers;
    private final HazardReporting reporting;
    private final HazardReferring referring;
    private final HazardSupervising supervising;

    HazardReportingApi(
            HazardAnswers answers,
            HazardReporting reporting,
            HazardReferring referring,
            HazardSupervising supervising) {
        this.answers = answers;
        this.reporting = reporting;
        this.referring = referring;
        this.supervising = supervising;
    }

    @Mutation
    @Description("Reports a safety hazard; it goes to the body that is competent")
    public HazardPayload hazardReport(@NonNull @Description("What is asked") HazardReportInput input) {
        return answers.to(caller -> reporting.report(caller, input));
    }

    @Mutation
    @Description("People are in danger: who was told, and when (紧急危险)")
    public HazardPayload hazardWarn(@NonNull @Description("What is asked") HazardWarnInput input) {
        return answers.to(caller -> reporting.warn(caller, input));
    }

    @Mutation
    @Description("Reminds the enterprise of a hazard")
    public HazardPayload hazardRemind(@NonNull @Description("What is asked") HazardStepInput input) {
        return answers.to(caller -> referring.remind(caller, input));
    }

    @Mutation
    @Description("Refers a hazard to the body that is competent")
    public HazardPayload hazardRefer(@NonNull @Description("What is asked") HazardReferInput input) {
        return answers.to(caller -> referring.refer(caller, input));
    }

    @Mutation
    @Description("Puts a hazard that is overdue under supervision")
    public HazardPayload hazardSupervise(@NonNull @Description("What is asked") HazardStepInput input) {
        return answers.to(caller -> supervising.supervise(caller, input));
    }
}
