package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.DuplicateReading;
import org.zoufang.problem.ProblemOffers;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.SupervisionReading;
import org.zoufang.problem.view.LikelyDuplicate;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One problem: its facts, what it came from, what was done about it, and the steps that this reader may take now. */
@Page
@Path("/problems/{id}")
public class ProblemPage {

    private final WholeProblems problems;
    private final ProblemOffers offers;
    private final SupervisionReading supervision;
    private final OrderLines lines;
    private final DuplicateReading duplicates;
    private final CurrentCaller current;
    private final Pages pages;
    private final SensitiveProblems sensitive;

    ProblemPage(
            WholeProblems problems,
            ProblemOffers offers,
            SupervisionReading supervision,
            OrderLines lines,
            DuplicateReading duplicates,
            CurrentCaller current,
            Pages pages,
            SensitiveProblems sensitive) {
        this.problems = problems;
        this.offers = offers;
        this.supervision = supervision;
        this.lines = lines;
        this.duplicates = duplicates;
        this.current = current;
        this.pages = pages;
        this.sensitive = sensitive;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(
                WholeProblem whole, List<Offer> offers, List<OrderLine> orders, List<LikelyDuplicate> alike);
    }

    /** A step that may be taken now. */
    public record Offer(String path, String name) {}

    @GET
    public Response show(@PathParam("id") String id) {
        Caller caller = current.caller();
        UUID problem = Ids.parse(id, "id");
        WholeProblem whole = problems.of(caller, problem).orElseThrow(() -> new NotFound("problem"));
        sensitive.shown(caller, List.of(whole.problem()));
        List<OrderLine> orders =
                lines.of(caller, supervision.of(List.of(problem)).getOrDefault(problem, List.of()), pages.locale());
        return pages.show(
                Templates.problem(whole, offered(caller, whole.problem()), orders, alike(caller, whole.problem())));
    }

    private List<Offer> offered(Caller caller, ProblemView problem) {
        String path = "/problems/" + problem.id();
        List<String> commands = offers.of(caller, problem.id());
        List<Offer> all = new ArrayList<>();
        Stream.of(Step.values())
                .filter(step -> commands.contains(step.command()))
                .map(step -> new Offer(path + "/steps/" + step.command(), Messages.text(step.label(), pages.locale())))
                .forEach(all::add);
        if (caller.is(Role.SUPERVISOR) && ProblemLifecycle.isHandled(problem.state())) {
            all.add(new Offer(path + "/supervise", Messages.text("problem.supervise", pages.locale())));
        }
        return all;
    }

    /** The office is asked; it links what a person finds to be the same. */
    private List<LikelyDuplicate> alike(Caller caller, ProblemView problem) {
        boolean asked = caller.is(Role.SERVICE_OFFICE)
                && problem.mergedIntoId() == null
                && ProblemLifecycle.isOpen(problem.state());
        return asked ? duplicates.of(caller, problem) : List.of();
    }
}
