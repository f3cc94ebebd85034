package org.zoufang.intake;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.RefusalCode;

/** One thing wrong in an imported file. */
@Description("One thing wrong in an imported file, and what to do")
public record ImportRejection(
        @Description("The line of the file, from 1; 0 stands for the whole file") int line,
        @Description("The column, by the heading that we know it under") String column,
        @Description("What stands there") String value,
        @NonNull @Description("Which rule") RefusalCode code,
        @NonNull @Description("What to do, in the caller's language") String message) {}
