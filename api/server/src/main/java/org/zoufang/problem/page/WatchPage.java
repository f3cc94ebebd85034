package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.difficulty.Difficulty;
import org.zoufang.enterprise.difficulty.DifficultyMarking;
import org.zoufang.enterprise.difficulty.DifficultyReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.WatchReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The watch list (挂账): problems that are looked at again on a date, and enterprises in difficulty. */
@Page
@Path("/watch")
public class WatchPage {

    private static final String AFTER = "after";

    private final WatchReading watch;
    private final DifficultyReading difficulties;
    private final DifficultyMarking marking;
    private final EnterpriseReading enterprises;
    private final EnterpriseNaming naming;
    private final SensitiveProblems sensitive;
    private final Departments departments;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;
    private final Clock clock;

    WatchPage(
            WatchReading watch,
            DifficultyReading difficulties,
            DifficultyMarking marking,
            EnterpriseReading enterprises,
            EnterpriseNaming naming,
            SensitiveProblems sensitive,
            Departments departments,
            CurrentCaller current,
            Pages pages,
            RoutingContext request,
            Clock clock) {
        this.watch = watch;
        this.difficulties = difficulties;
        this.marking = marking;
        this.enterprises = enterprises;
        this.naming = naming;
        this.sensitive = sensitive;
        this.departments = departments;
        this.current = current;
        this.pages = pages;
        this.request = request;
        this.clock = clock;
    }

    /** A problem with its enterprise and whether its day has come. */
    public record Watched(ProblemView problem, String enterprise, boolean due) {}

    /** An enterprise in difficulty, and whether its day has come. */
    public record Troubled(Difficulty difficulty, String enterprise, boolean due) {}

    /** What the page shows. */
    public record View(
            List<Watched> problems,
            List<Troubled> firms,
            boolean marks,
            List<Option> districts,
            String first,
            String next) {}

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance watch(Form form, View view);

        static native TemplateInstance difficulty(Form form, Troubled firm, String action);
    }

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            return pages.show(page(form));
        } catch (Refused refused) {
            View none = new View(List.of(), List.of(), false, districts(), null, null);
            return pages.refused(Templates.watch(form.refused(refused, pages.locale()), none));
        }
    }

    @GET
    @Path("difficulties/new")
    public Response ask() {
        return pages.show(Templates.difficulty(Form.blank().with("id", Ids.next()), null, "/watch/difficulties/new"));
    }

    @POST
    @Path("difficulties/new")
    public Response mark() {
        Form form = pages.form();
        try {
            UUID firm = naming.meant(form.text("enterpriseId"), "enterpriseId").id();
            marking.mark(
                    current.caller(), Ids.parse(form.text("id"), "id"), firm, form.text("reason"), form.day("lookOn"));
            return pages.done("/watch", "problem.difficultyMarked");
        } catch (Refused refused) {
            return pages.refused(
                    Templates.difficulty(form.refused(refused, pages.locale()), null, "/watch/difficulties/new"));
        }
    }

    @GET
    @Path("difficulties/{id}/lift")
    public Response askLift(@PathParam("id") String id) {
        return pages.show(Templates.difficulty(Form.blank(), troubled(id), lifting(id)));
    }

    @POST
    @Path("difficulties/{id}/lift")
    public Response lift(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            marking.lift(current.caller(), Ids.parse(id, "id"), form.text("reason"));
            return pages.done("/watch", "problem.difficultyLifted");
        } catch (Refused refused) {
            return pages.refused(
                    Templates.difficulty(form.refused(refused, pages.locale()), troubled(id), lifting(id)));
        }
    }

    private static String lifting(String id) {
        return "/watch/difficulties/" + Ids.parse(id, "id") + "/lift";
    }

    private TemplateInstance page(Form form) {
        Caller caller = current.caller();
        InputCheck check = new InputCheck();
        String district = ProblemFilter.district(form.text("district"), "district", check);
        check.settle();
        ProblemConnection found = watch.page(caller, form.day("until"), district, null, form.text(AFTER));
        List<ProblemView> problems =
                found.edges().stream().map(edge -> edge.node()).toList();
        sensitive.shown(caller, problems);
        List<Difficulty> marked = difficulties.marked(caller);
        Map<UUID, Enterprise> firms = enterprises.byIds(Stream.concat(
                        problems.stream().map(ProblemView::enterpriseId),
                        marked.stream().map(Difficulty::enterpriseId))
                .distinct()
                .toList());
        LocalDate today = LocalDate.now(clock);
        String first = form.text(AFTER) == null ? null : Addresses.with(request, AFTER, null);
        String next = found.pageInfo().hasNextPage()
                ? Addresses.with(request, AFTER, found.pageInfo().endCursor())
                : null;
        return Templates.watch(
                form,
                new View(
                        problems.stream()
                                .map(one -> new Watched(
                                        one,
                                        firms.get(one.enterpriseId()).name(),
                                        !one.watchOn().isAfter(today)))
                                .toList(),
                        marked.stream()
                                .map(one -> new Troubled(
                                        one,
                                        firms.get(one.enterpriseId()).name(),
                                        !one.lookOn().isAfter(today)))
                                .toList(),
                        caller.is(Role.SERVICE_OFFICE),
                        districts(),
                        first,
                        next));
    }

    private Troubled troubled(String id) {
        Difficulty found =
                difficulties.mark(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("difficulty"));
        Enterprise firm = enterprises.byIds(List.of(found.enterpriseId())).get(found.enterpriseId());
        return new Troubled(found, firm.name(), false);
    }

    private List<Option> districts() {
        return departments.districts().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
    }
}
