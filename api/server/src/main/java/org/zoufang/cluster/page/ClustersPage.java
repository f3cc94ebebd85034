package org.zoufang.cluster.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.cluster.ClusterReading;
import org.zoufang.cluster.SuggestionReading;
import org.zoufang.cluster.view.ClusterConnection;
import org.zoufang.cluster.view.ClusterEdge;
import org.zoufang.cluster.view.ClusterSuggestion;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.contract.Role;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What is suggested as a common problem, with the reason, and the common problems there are: n confirmed of n. */
@Page
@Path("/clusters")
public class ClustersPage {

    private static final String PATH = "/clusters";
    private static final int NAMED = 10;

    private final ProposedLines proposals;
    private final SuggestionReading suggestions;
    private final SensitiveProblems sensitive;
    private final ClusterReading reading;
    private final ProblemLines lines;
    private final CategoryNames categories;
    private final Departments departments;
    private final AccessTable access;
    private final CurrentCaller current;
    private final Pages pages;

    ClustersPage(
            ProposedLines proposals,
            SuggestionReading suggestions,
            SensitiveProblems sensitive,
            ClusterReading reading,
            ProblemLines lines,
            CategoryNames categories,
            Departments departments,
            AccessTable access,
            CurrentCaller current,
            Pages pages) {
        this.proposals = proposals;
        this.suggestions = suggestions;
        this.sensitive = sensitive;
        this.reading = reading;
        this.lines = lines;
        this.categories = categories;
        this.departments = departments;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cluster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance clusters(
                List<ProposedLines.Proposed> proposed, List<Suggested> suggested, May may, List<Line> lines, Ways ways);
    }

    /** @param path where a person decides about it */
    public record Suggested(ClusterSuggestion one, String category, List<ProblemLine> problems, String path) {
        /** The first of its enterprises by name. */
        public String names() {
            List<String> names =
                    problems.stream().map(ProblemLine::enterprise).distinct().toList();
            String some = names.stream().limit(NAMED).collect(Collectors.joining("、"));
            return names.size() > NAMED ? some + "…" : some;
        }
    }

    /** @param lead the lead department's name, or null */
    public record Line(ClusterView cluster, String category, String lead) {}

    /**
     * What he may do about common problems.
     *
     * @param city whether he is shown the proposals of all, else his own
     */
    public record May(boolean propose, boolean decide, boolean city) {}

    /** Where one can turn from here; null where one cannot. */
    public record Ways(String first, String next) {}

    @GET
    public Response list(@QueryParam("after") String after) {
        Caller caller = current.caller();
        Map<String, String> names = categories.in(pages.locale());
        ClusterConnection found = reading.page(caller, null, after);
        String next = found.pageInfo().hasNextPage()
                ? PATH + "?after=" + found.pageInfo().endCursor()
                : null;
        return pages.show(Templates.clusters(
                after == null ? proposals.of(caller) : List.of(),
                after == null ? suggested(caller, names) : List.of(),
                new May(
                        access.allows("Mutation.clusterPropose", caller),
                        caller.is(Role.SERVICE_OFFICE),
                        caller.reach().city()),
                lines(found.edges().stream().map(ClusterEdge::node).toList(), names),
                new Ways(after == null ? null : PATH, next)));
    }

    private List<Suggested> suggested(Caller caller, Map<String, String> names) {
        if (!access.allows("Query.clusterSuggestions", caller)) {
            return List.of();
        }
        List<ClusterSuggestion> all = suggestions.all(caller);
        all.forEach(one -> sensitive.shown(caller, one.problems()));
        return all.stream()
                .map(one -> new Suggested(
                        one, names.getOrDefault(one.category(), one.category()), lines.of(one.problems()), path(one)))
                .toList();
    }

    private static String path(ClusterSuggestion one) {
        return PATH + "/new?problems="
                + one.problems().stream().map(any -> any.id().toString()).collect(Collectors.joining(","));
    }

    private List<Line> lines(List<ClusterView> found, Map<String, String> names) {
        Map<UUID, String> leads = departments.names(
                found.stream().map(ClusterView::leadId).filter(Objects::nonNull).toList());
        return found.stream()
                .map(one -> new Line(one, names.getOrDefault(one.category(), one.category()), leads.get(one.leadId())))
                .toList();
    }
}
