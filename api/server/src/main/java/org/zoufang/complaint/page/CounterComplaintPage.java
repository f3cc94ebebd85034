package org.zoufang.complaint.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.complaint.Complainant;
import org.zoufang.complaint.ComplaintRaising;
import org.zoufang.complaint.ComplaintReceipt;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/**
 * Where an enterprise complains about conduct by any link it has, whatever that is good for: neither who gave it the link
 * nor who is complained about learns of it.
 */
@Page
@PermitAll
@Path("/counter/complaint")
public class CounterComplaintPage {

    private static final String PATH = "/counter/complaint";
    private static final String COUNTER = "/counter";

    private final ComplaintRaising raising;
    private final SecurityIdentity identity;
    private final Pages pages;

    CounterComplaintPage(ComplaintRaising raising, SecurityIdentity identity, Pages pages) {
        this.raising = raising;
        this.identity = identity;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance noLink();
    }

    @GET
    public Response ask() {
        return holder().isEmpty()
                ? withoutLink()
                : pages.show(ComplaintPage.Templates.raise(
                        ComplaintForm.blank(), ComplaintPage.ways(pages.locale()), PATH, COUNTER));
    }

    /** Number and code are shown this once. */
    @POST
    public Response raise() {
        Optional<LinkHolder> holder = holder();
        if (holder.isEmpty()) {
            return withoutLink();
        }
        Form form = pages.form();
        try {
            Complainant who =
                    Complainant.of(holder.get().enterpriseId(), holder.get().contactName());
            ComplaintReceipt receipt = raising.raise(who, ComplaintForm.read(form));
            return pages.show(ComplaintPage.Templates.receipt(receipt, COUNTER));
        } catch (Refused refused) {
            return pages.refused(ComplaintPage.Templates.raise(
                    form.refused(refused, pages.locale()), ComplaintPage.ways(pages.locale()), PATH, COUNTER));
        }
    }

    private Response withoutLink() {
        return Response.fromResponse(pages.show(Templates.noLink()))
                .status(Response.Status.UNAUTHORIZED)
                .build();
    }

    private Optional<LinkHolder> holder() {
        return identity.getPrincipal() instanceof LinkHolder holder ? Optional.of(holder) : Optional.empty();
    }
}
