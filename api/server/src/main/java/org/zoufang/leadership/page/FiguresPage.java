package org.zoufang.leadership.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.contract.Words;
import org.zoufang.export.ExportWays;
import org.zoufang.leadership.figures.ClosedLoop;
import org.zoufang.leadership.figures.ClosedLoopFilter;
import org.zoufang.leadership.figures.ClosedLoopReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The figures of the closed loop (闭环成效), each with the numbers it is of and with its definition. */
@Page
@Path("/figures")
public class FiguresPage {

    private final ClosedLoopReading reading;
    private final Departments departments;
    private final CurrentCaller current;
    private final RoutingContext request;
    private final Pages pages;
    private final Clock clock;

    FiguresPage(
            ClosedLoopReading reading,
            Departments departments,
            CurrentCaller current,
            RoutingContext request,
            Pages pages,
            Clock clock) {
        this.reading = reading;
        this.departments = departments;
        this.current = current;
        this.request = request;
        this.pages = pages;
        this.clock = clock;
    }

    /** What can be chosen. */
    public record Choices(List<Option> districts, List<Option> departments, List<Option> groupings) {}

    @CheckedTemplate(basePath = "leadership")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance figures(
                Form form, Choices choices, ClosedLoop loop, FigureGrouping by, ExportWays export);
    }

    @GET
    public Response show(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            ClosedLoopFilter filter = filter(form, LocalDate.now(clock));
            Form shown = form.with("from", filter.from()).with("to", filter.to());
            ClosedLoop loop = reading.figures(current.caller(), filter);
            return pages.show(Templates.figures(shown, choices(), loop, filter.by(), ExportWays.of(request, "after")));
        } catch (Refused refused) {
            return pages.refused(Templates.figures(form.refused(refused, pages.locale()), choices(), null, null, null));
        }
    }

    /** What an address asks for. */
    static ClosedLoopFilter filter(Form form, LocalDate today) {
        return ClosedLoopFilter.of(
                form.day("from"),
                form.day("to"),
                form.text("district"),
                Ids.parseIfGiven(form.text("department"), "department"),
                form.term("by", FigureGrouping.class),
                today);
    }

    private Choices choices() {
        List<Option> groupings = new ArrayList<>();
        for (FigureGrouping one : FigureGrouping.values()) {
            groupings.add(new Option(one.name(), Words.in(pages.locale()).of(one)));
        }
        return new Choices(
                departments.districts().entrySet().stream()
                        .map(one -> new Option(one.getKey(), one.getValue()))
                        .toList(),
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                groupings);
    }
}
