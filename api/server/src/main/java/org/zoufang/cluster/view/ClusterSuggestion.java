package org.zoufang.cluster.view;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.view.ProblemView;

/** Problems of several enterprises that might be one, and why. A person decides. */
@Description("Problems of several enterprises that might be one common problem, and why; a person decides")
public record ClusterSuggestion(
        @NonNull @Description("Their type: a code of the catalogue PROBLEM_TYPE") String type,
        @NonNull @Description("Their category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @NonNull @Description("The words they share, the most telling first") List<@NonNull SuggestedTerm> terms,
        @NonNull @Description("How many enterprises they are of") int enterprises,
        @NonNull @Description("When the first was taken in, in China") LocalDate firstOn,
        @NonNull @Description("When the last was taken in, in China") LocalDate lastOn,
        @NonNull @Description("The problems, those taken in first first") List<@NonNull ProblemView> problems) {

    public ClusterSuggestion {
        terms = List.copyOf(terms);
        problems = List.copyOf(problems);
    }
}
