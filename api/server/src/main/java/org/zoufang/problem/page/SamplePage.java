package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.sample.SampleDraw;
import org.zoufang.problem.sample.SampleDrawing;
import org.zoufang.problem.sample.SampleReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Samples of closed problems (抽查): the supervisor section draws by chance, others look, the rate stands with its numbers. */
@Page
@Path("/samples")
public class SamplePage {

    private final SampleReading samples;
    private final SampleDrawing drawing;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    SamplePage(SampleReading samples, SampleDrawing drawing, CurrentCaller current, Pages pages, Clock clock) {
        this.samples = samples;
        this.drawing = drawing;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance samples(Form form, List<SampleDraw> draws, boolean mayDraw);

        static native TemplateInstance sample(SampleDraw draw);
    }

    @GET
    public Response list() {
        LocalDate today = LocalDate.now(clock);
        return pages.show(page(Form.blank()
                .with("id", Ids.next())
                .with("from", today.withDayOfMonth(1).minusMonths(1))
                .with("to", today.withDayOfMonth(1).minusDays(1))));
    }

    @POST
    public Response draw() {
        Form form = pages.form();
        try {
            LocalDate from = needed(form, "from");
            LocalDate to = needed(form, "to");
            UUID id = drawing.draw(current.caller(), Ids.parse(form.text("id"), "id"), from, to);
            return pages.done("/samples/" + id, "problem.sampleDrawn");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return pages.show(
                Templates.sample(samples.draw(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("sample"))));
    }

    private static LocalDate needed(Form form, String field) {
        LocalDate day = form.day(field);
        if (day == null) {
            throw Refused.because(RefusalCode.REQUIRED, field);
        }
        return day;
    }

    private TemplateInstance page(Form form) {
        return Templates.samples(form, samples.newest(), current.caller().is(Role.SUPERVISOR));
    }
}
