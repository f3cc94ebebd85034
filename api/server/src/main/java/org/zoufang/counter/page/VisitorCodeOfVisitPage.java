package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.zoufang.counter.VisitorCode;
import org.zoufang.counter.VisitorCodeIssuing;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** Shows a new visitor's code as a QR code. It has no address of its own: each showing is a new code, and on the trail. */
@Page
@Path("/visits/{id}/visitor-code")
public class VisitorCodeOfVisitPage {

    private final VisitorCodeIssuing issuing;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    VisitorCodeOfVisitPage(VisitorCodeIssuing issuing, OfficialReading officials, CurrentCaller current, Pages pages) {
        this.issuing = issuing;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance code(VisitorCode code, QrCode drawn, Official official, Ways ways);
    }

    /** Where one can go from here: back to the visit, and to a new code. */
    public record Ways(String visit, String again) {
        static Ways of(UUID visit) {
            return new Ways("/visits/" + visit, "/visits/" + visit + "/visitor-code");
        }
    }

    @POST
    public Response show(@PathParam("id") String id) {
        UUID visit = Ids.parse(id, "id");
        VisitorCode code = issuing.issue(current.caller(), visit, null);
        Official official = officials.byId(code.officialId()).orElseThrow(() -> new NotFound("official"));
        return pages.show(Templates.code(code, QrCode.of(code.url()), official, Ways.of(visit)));
    }
}
