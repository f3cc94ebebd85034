package org.zoufang.cluster.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Words that suggested problems share. */
@Description("Words that suggested problems share, and how many of them have these")
public record SuggestedTerm(
        @NonNull @Description("The words, as they stand in the texts") String words,
        @NonNull @Description("In how many of the problems") int problems) {}
