package org.zoufang.leadership.overview;

import org.eclipse.microprofile.graphql.Description;

/** So many of so many. */
@Description("So many of so many")
public record FigurePart(@Description("How many") int count, @Description("Of how many") int of) {}
