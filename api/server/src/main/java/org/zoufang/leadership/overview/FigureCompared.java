package org.zoufang.leadership.overview;

import org.eclipse.microprofile.graphql.Description;

/** A number, and what it was before. */
@Description("A number, and what it was before")
public record FigureCompared(@Description("Now") int now, @Description("Before") int before) {}
