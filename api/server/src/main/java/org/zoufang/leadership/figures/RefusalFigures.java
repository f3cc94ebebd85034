package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What became of refusals that came before a second person. A problem may have several. */
@Type("RefusalFigures")
@Description("Refusals (拒办) that came before a second person; a problem may have several")
public record RefusalFigures(
        @NonNull @Description("Waiting to be looked at (待复核)") int waiting,
        @NonNull @Description("They stand (维持)") int upheld,
        @NonNull @Description("It is to be done after all (不予维持)") int overturned) {}
