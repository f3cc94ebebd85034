package org.zoufang.problem.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A file that goes along with a step on a problem. */
@Input("ProblemFileInput")
@Description("A file that goes along with a step on a problem; its bytes were handed in before, as those of photos")
public record ProblemFileInput(
        @NonNull @Description("SHA-256 of its bytes, 64 hexadecimal digits") String sha256,
        @NonNull @Description("What it is called, as 答复函.pdf") String name) {}
