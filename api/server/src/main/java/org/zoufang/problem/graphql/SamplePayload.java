package org.zoufang.problem.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.sample.SampleDraw;
import org.zoufang.shared.UserError;

/** What became of a sample. */
@Description("What became of drawing a sample")
public record SamplePayload(
        @Description("The sample, if nothing stood against it") SampleDraw draw,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
