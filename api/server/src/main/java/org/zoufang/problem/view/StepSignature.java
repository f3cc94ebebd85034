package org.zoufang.problem.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A signature on the glass, as its step's readers see it. */
@Type("StepSignature")
@Description("What somebody of the enterprise signed on the glass of a phone (手写签名), with the step that it signs")
public record StepSignature(
        @NonNull @Description("Who, as the step names him") String signedBy,
        @NonNull @Description("The strokes as SVG path data, on a grid of 1000 units across and 400 down")
                String path) {}
