package org.zoufang.notice.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.NoticeWay;
import org.zoufang.notice.Notice;
import org.zoufang.notice.NoticeHandling;
import org.zoufang.notice.NoticeReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** One notice: shown, printed or copied and then marked as handed over, or sent by a gateway that is switched on. */
@Page
@Path("/notices/{id}")
public class NoticePage {

    private final NoticeReading reading;
    private final NoticeHandling handling;
    private final CurrentCaller current;
    private final Pages pages;

    NoticePage(NoticeReading reading, NoticeHandling handling, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.handling = handling;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance notice(
                Notice notice, String title, Form form, List<NoticeWay> ways, Paths paths);

        static native TemplateInstance shown(
                Notice notice, String title, NoticeHandling.Told told, QrCode drawn, Paths paths);
    }

    /** Where the forms of a notice's page go. */
    public record Paths(String show, String handOver, String send) {

        static Paths of(Notice notice) {
            String own = "/notices/" + notice.id();
            return new Paths(own + "/show", own + "/hand-over", own + "/send");
        }
    }

    @GET
    public Response look(@PathParam("id") String id) {
        return pages.show(page(known(id), Form.blank()));
    }

    /** The link has no page of its own: it is shown when somebody asks for it. */
    @POST
    @Path("/show")
    public Response show(@PathParam("id") String id) {
        Notice notice = known(id);
        NoticeHandling.Told told = handling.show(current.caller(), notice.id());
        return pages.show(Templates.shown(notice, title(notice), told, QrCode.of(told.url()), Paths.of(notice)));
    }

    @POST
    @Path("/hand-over")
    public Response handOver(@PathParam("id") String id) {
        Notice notice = known(id);
        try {
            handling.handOver(current.caller(), notice.id());
            return pages.done("/notices", "notice.handedOver");
        } catch (Refused refused) {
            return pages.refused(page(known(id), Form.blank().refused(refused, pages.locale())));
        }
    }

    @POST
    @Path("/send")
    public Response send(@PathParam("id") String id) {
        Notice notice = known(id);
        Form form = pages.form();
        try {
            handling.send(current.caller(), notice.id(), form.term("way", NoticeWay.class), form.text("address"));
            return pages.done("/notices", "notice.queued");
        } catch (Refused refused) {
            return pages.refused(page(known(id), form.refused(refused, pages.locale())));
        }
    }

    private TemplateInstance page(Notice notice, Form form) {
        return Templates.notice(notice, title(notice), form, handling.ways(), Paths.of(notice));
    }

    private String title(Notice notice) {
        String key =
                switch (notice.about()) {
                    case PROBLEM -> "notice.one";
                    case COMMITMENT -> "notice.onePromise";
                    case HAZARD -> "notice.oneHazard";
                };
        return Messages.text(key, pages.locale(), notice.number());
    }

    private Notice known(String id) {
        UUID asked = Ids.parse(id, "id");
        return reading.notice(current.caller(), asked).orElseThrow(() -> new NotFound("notice"));
    }
}
