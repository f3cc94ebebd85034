package org.zoufang.plan.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.plan.EnterprisePlan;
import org.zoufang.shared.UserError;

/** The plan as it stands now, or what has to be mended. */
@Description("The plan as it stands now, or what has to be mended")
public record EnterprisePlanPayload(
        @Description("The plan; null if something has to be mended") EnterprisePlan plan,
        @NonNull @Description("What has to be mended") List<@NonNull UserError> userErrors) {}
