package org.zoufang.complaint.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.complaint.ComplaintHandling;
import org.zoufang.complaint.ComplaintReading;
import org.zoufang.complaint.input.ComplaintStepInput;
import org.zoufang.complaint.view.ComplaintConnection;
import org.zoufang.complaint.view.ComplaintEdge;
import org.zoufang.complaint.view.ComplaintLine;
import org.zoufang.complaint.view.ComplaintView;
import org.zoufang.contract.ComplaintLifecycle;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The discipline channel's desk: the complaints, one of them opened, and the steps that it may take now. */
@Page
@Path("/complaints")
public class ComplaintsPage {

    private static final String PATH = "/complaints";
    private static final Map<String, String> NAMES = Map.of(
            "takeUp", "complaint.takeUp",
            "answer", "complaint.answer",
            "resume", "complaint.resume",
            "close", "complaint.close");

    private final ComplaintReading reading;
    private final ComplaintHandling handling;
    private final CurrentCaller current;
    private final Pages pages;

    ComplaintsPage(ComplaintReading reading, ComplaintHandling handling, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.handling = handling;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<ComplaintLine> lines, String first, String next);

        static native TemplateInstance complaint(ComplaintView one, Form form, List<Option> steps, String action);
    }

    @GET
    public Response list(@QueryParam("after") String after) {
        ComplaintConnection found = reading.page(current.caller(), null, after);
        List<ComplaintLine> lines =
                found.edges().stream().map(ComplaintEdge::node).toList();
        String next = found.pageInfo().hasNextPage()
                ? PATH + "?after=" + found.pageInfo().endCursor()
                : null;
        return pages.show(Templates.list(lines, after == null ? null : PATH, next));
    }

    @GET
    @Path("/{id}")
    public Response look(@PathParam("id") String id) {
        return pages.show(shown(id, Form.blank().with("stepId", Ids.next())));
    }

    /** The button says which step it is. */
    @POST
    @Path("/{id}")
    public Response step(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            take(
                    current.caller(),
                    form.text("step"),
                    new ComplaintStepInput(id, form.text("stepId"), form.text("text")));
            return pages.done(PATH + "/" + Ids.parse(id, "id"), "complaint.done");
        } catch (Refused refused) {
            return pages.refused(shown(id, form.refused(refused, pages.locale())));
        }
    }

    private UUID take(Caller caller, String step, ComplaintStepInput input) {
        return switch (String.valueOf(step)) {
            case "takeUp" -> handling.takeUp(caller, input);
            case "answer" -> handling.answer(caller, input);
            case "resume" -> handling.resume(caller, input);
            case "close" -> handling.close(caller, input);
            default -> throw new NotFound("step");
        };
    }

    private TemplateInstance shown(String id, Form form) {
        ComplaintView one =
                reading.complaint(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("complaint"));
        List<Option> steps = ComplaintLifecycle.from(one.state()).stream()
                .map(command -> new Option(command, Messages.text(NAMES.get(command), pages.locale())))
                .toList();
        return Templates.complaint(one, form, steps, PATH + "/" + one.id());
    }
}
