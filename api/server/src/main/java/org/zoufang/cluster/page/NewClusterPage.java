package org.zoufang.cluster.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.cluster.ClusterForming;
import org.zoufang.cluster.ClusterProposing;
import org.zoufang.cluster.ProposalReading;
import org.zoufang.cluster.SuggestionLeaving;
import org.zoufang.cluster.input.ClusterDeclineInput;
import org.zoufang.cluster.input.ClusterFormInput;
import org.zoufang.cluster.input.ClusterLeaveInput;
import org.zoufang.cluster.view.ClusterProposalView;
import org.zoufang.contract.Limits;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where the office decides about a suggestion: a common problem of these, or none. */
@Page
@Path("/clusters/new")
public class NewClusterPage {

    private static final String PROBLEM = "problemIds";

    private final ClusterForming forming;
    private final SuggestionLeaving leaving;
    private final ClusterProposing proposing;
    private final ProposalReading proposals;
    private final ProblemReading problems;
    private final SensitiveProblems sensitive;
    private final ProblemLines lines;
    private final CurrentCaller current;
    private final Pages pages;

    NewClusterPage(
            ClusterForming forming,
            SuggestionLeaving leaving,
            ClusterProposing proposing,
            ProposalReading proposals,
            ProblemReading problems,
            SensitiveProblems sensitive,
            ProblemLines lines,
            CurrentCaller current,
            Pages pages) {
        this.forming = forming;
        this.leaving = leaving;
        this.proposing = proposing;
        this.proposals = proposals;
        this.problems = problems;
        this.sensitive = sensitive;
        this.lines = lines;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cluster")
    static final class Templates {
        private Templates() {}

        /**
         * @param all the suggested problems, by which a suggestion that is left is known again
         * @param proposal that is decided about, or null
         */
        static native TemplateInstance decide(
                Form form, List<ProblemLine> lines, String all, ClusterProposalView proposal);
    }

    @GET
    public Response ask(
            @QueryParam("problems") String suggested,
            @QueryParam("title") String title,
            @QueryParam("proposal") String proposal) {
        Form form = Form.blank().with("id", Ids.next());
        ClusterProposalView asked = proposal(proposal);
        if (asked == null) {
            return pages.show(page(form.with("title", title), suggested, null));
        }
        if (!asked.open()) {
            return pages.done("/clusters", "cluster.notNow");
        }
        String all = asked.problemIds().stream().map(UUID::toString).collect(Collectors.joining(","));
        return pages.show(page(form.with("title", asked.title()), all, asked));
    }

    @POST
    public Response decide() {
        Caller caller = current.caller();
        Form form = pages.form();
        String all = form.text("all");
        ClusterProposalView asked = proposal(form.text("proposal"));
        try {
            if (form.has("decision", "leave") && asked != null) {
                proposing.decline(caller, new ClusterDeclineInput(asked.id().toString(), form.text("text")));
                return pages.done("/clusters", "cluster.declined");
            }
            if (form.has("decision", "leave")) {
                leaving.leave(caller, new ClusterLeaveInput(form.text("id"), split(all), form.text("text")));
                return pages.done("/clusters", "cluster.left");
            }
            UUID id = forming.form(
                    caller,
                    new ClusterFormInput(
                            form.text("id"),
                            form.text("title"),
                            form.all(PROBLEM),
                            form.text("text"),
                            form.text("proposal")));
            return pages.done("/clusters/" + id, "cluster.formed");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), all, asked));
        }
    }

    private ClusterProposalView proposal(String id) {
        return id == null
                ? null
                : proposals
                        .proposal(current.caller(), Ids.parse(id, "proposal"))
                        .orElseThrow(() -> new NotFound("proposal"));
    }

    private TemplateInstance page(Form form, String all, ClusterProposalView proposal) {
        List<UUID> ids = split(all).stream().map(id -> Ids.parse(id, PROBLEM)).toList();
        List<ProblemView> found = problems.problems(current.caller(), ids).values().stream()
                .sorted(Comparator.comparing(ProblemView::submittedAt))
                .toList();
        sensitive.shown(current.caller(), found);
        return Templates.decide(form, lines.of(found), all, proposal);
    }

    private static List<String> split(String all) {
        return all == null
                ? List.of()
                : Stream.of(all.split(","))
                        .filter(one -> !one.isBlank())
                        .limit(Limits.LIST)
                        .toList();
    }
}
