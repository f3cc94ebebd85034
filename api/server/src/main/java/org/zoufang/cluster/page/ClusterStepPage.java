package org.zoufang.cluster.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.cluster.ClusterOffers;
import org.zoufang.cluster.ClusterReading;
import org.zoufang.cluster.MeasureFiles;
import org.zoufang.cluster.MemberReading;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.cluster.view.MeasureView;
import org.zoufang.cluster.view.MemberView;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.Words;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.StepField;

/** The form of one step on a common problem: one thing on a page. */
@Page
@Path("/clusters/{id}/steps/{command}")
public class ClusterStepPage {

    private final ClusterReading reading;
    private final MemberReading members;
    private final MeasureFiles files;
    private final ClusterOffers offers;
    private final ClusterStepTaking taking;
    private final ProblemLines lines;
    private final Departments departments;
    private final CurrentCaller current;
    private final Pages pages;

    ClusterStepPage(
            ClusterReading reading,
            MemberReading members,
            MeasureFiles files,
            ClusterOffers offers,
            ClusterStepTaking taking,
            ProblemLines lines,
            Departments departments,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.members = members;
        this.files = files;
        this.offers = offers;
        this.taking = taking;
        this.lines = lines;
        this.departments = departments;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cluster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance step(Form form, Asked asked, Choices choices);
    }

    /** What is asked for, and about which common problem. */
    public record Asked(
            ClusterView cluster, String command, String title, MeasureView measure, List<ProblemFile> files) {
        public String action() {
            return "/clusters/" + cluster.id() + "/steps/" + command;
        }
    }

    /** What there is to choose from. */
    public record Choices(List<Option> departments, List<Option> outcomes, List<ProblemLine> problems) {
        public List<String> fileInputs() {
            return StepField.FILE_INPUTS;
        }
    }

    @GET
    public Response ask(@PathParam("id") String id, @PathParam("command") String command) {
        ClusterStep step = ClusterStep.of(command);
        ClusterView cluster = cluster(id);
        if (!offers.of(current.caller(), cluster).contains(command)) {
            return pages.done("/clusters/" + cluster.id(), "cluster.notNow");
        }
        return pages.show(page(Form.blank().with("stepId", Ids.next()), cluster, step, command));
    }

    @POST
    public Response take(@PathParam("id") String id, @PathParam("command") String command) {
        ClusterStep step = ClusterStep.of(command);
        Caller caller = current.caller();
        UUID cluster = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            taking.take(step, command, caller, cluster.toString(), form);
            return pages.done("/clusters/" + cluster, "cluster.done");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), cluster(id), step, command));
        }
    }

    private ClusterView cluster(String id) {
        return reading.cluster(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("cluster"));
    }

    private TemplateInstance page(Form form, ClusterView cluster, ClusterStep step, String command) {
        Caller caller = current.caller();
        MeasureView measure = reading.measures(caller, List.of(cluster)).get(cluster.id());
        String title = Messages.text(step.label(), pages.locale());
        List<ProblemFile> along = measure == null
                ? List.of()
                : files.of(caller, List.of(measure.id())).getOrDefault(measure.id(), List.of());
        return Templates.step(form, new Asked(cluster, command, title, measure, along), choices(caller, cluster, step));
    }

    private Choices choices(Caller caller, ClusterView cluster, ClusterStep step) {
        Words words = Words.in(pages.locale());
        List<MemberView> found = step == ClusterStep.REMOVE
                ? members.of(caller, List.of(cluster.id())).getOrDefault(cluster.id(), List.of())
                : List.of();
        return new Choices(
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                Stream.of(ProblemOutcome.A, ProblemOutcome.B, ProblemOutcome.C)
                        .map(one -> new Option(one.name(), words.of(one)))
                        .toList(),
                lines.of(found.stream().map(MemberView::problem).toList()));
    }
}
