package org.zoufang.complaint.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.complaint.ComplaintInquiring;
import org.zoufang.complaint.ComplaintStanding;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** What became of a complaint, for anybody who has its number and inquiry code. So many inquiries an hour; see the door. */
@Page
@PermitAll
@Path("/complaint/status")
public class ComplaintInquiryPage {

    private final ComplaintInquiring inquiring;
    private final Pages pages;

    ComplaintInquiryPage(ComplaintInquiring inquiring, Pages pages) {
        this.inquiring = inquiring;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance inquiry(Form form);

        static native TemplateInstance standing(ComplaintStanding standing);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.inquiry(Form.blank()));
    }

    /** Never by an address: what stands in one is kept by browsers and proxies. */
    @POST
    public Response answer() {
        Form form = pages.form();
        try {
            form.require("number", "code");
            return pages.show(Templates.standing(inquiring.standing(form.text("number"), form.text("code"))));
        } catch (Refused refused) {
            return pages.refused(Templates.inquiry(form.with("code", null).refused(refused, pages.locale())));
        }
    }
}
