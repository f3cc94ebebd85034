package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.PostDeciding;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A second administrator decides about a post with far-reaching rights. */
@Page
@Path("/admin/approvals/{id}")
public class ApprovalPage {

    private final PostingReading postings;
    private final PostDeciding deciding;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    ApprovalPage(
            PostingReading postings,
            PostDeciding deciding,
            OfficialReading officials,
            CurrentCaller current,
            Pages pages) {
        this.postings = postings;
        this.deciding = deciding;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance approval(Form form, Waiting waiting);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        return pages.show(page(Form.blank(), id));
    }

    @POST
    @Path("approve")
    public Response approve(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            deciding.approve(current.caller(), Ids.parse(id, "id"));
            return pages.done("/admin", "admin.approved");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), id));
        }
    }

    @POST
    @Path("reject")
    public Response reject(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            deciding.reject(current.caller(), Ids.parse(id, "id"), form.text("reason"));
            return pages.done("/admin", "admin.rejected");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), id));
        }
    }

    private TemplateInstance page(Form form, String id) {
        PostingProposal proposal = postings.proposal(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("proposal"));
        UUID reader = current.caller().officialId();
        return Templates.approval(
                form, Waiting.of(List.of(proposal), officials, reader).get(0));
    }
}
