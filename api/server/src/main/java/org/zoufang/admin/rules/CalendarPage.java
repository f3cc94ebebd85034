package org.zoufang.admin.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.workcalendar.CalendarDay;
import org.zoufang.workcalendar.CalendarProposing;
import org.zoufang.workcalendar.CalendarReading;

/** The working calendar (工作日历) of a year, and the form for the next notice. */
@Page
@Path("/rules/calendar")
public class CalendarPage {

    private final CalendarReading reading;
    private final CalendarProposing proposing;
    private final CurrentCaller current;
    private final Pages pages;

    CalendarPage(CalendarReading reading, CalendarProposing proposing, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.proposing = proposing;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "rules")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calendar(int year, List<CalendarDay> days, List<Integer> years);

        static native TemplateInstance proposeCalendar(Form form);
    }

    @GET
    @Path("{year}")
    public Response year(@PathParam("year") int year) {
        return pages.show(Templates.calendar(year, reading.days(year), reading.years()));
    }

    @GET
    @Path("propose")
    public Response ask() {
        return pages.show(Templates.proposeCalendar(Form.blank().with("id", Ids.next())));
    }

    @POST
    @Path("propose")
    public Response propose() {
        Form form = pages.form();
        try {
            proposing.propose(
                    current.caller(),
                    Ids.parse(form.text("id"), "id"),
                    form.text("title"),
                    form.text("source"),
                    NoticeText.read(form.typed("days")));
            return pages.done("/rules", "rules.proposed");
        } catch (Refused refused) {
            return pages.refused(Templates.proposeCalendar(form.refused(refused, pages.locale())));
        }
    }
}
