package org.zoufang.admin.page;

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
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.official.register.OrganisationClosing;
import org.zoufang.official.register.OrganisationFacts;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.OrganisationSaving;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One body: what it is, who holds a post in it, and its end. */
@Page
@Path("/admin/organisations/{id}")
public class OrganisationPage {

    private static final String NEW = "new";

    private final OrganisationReading bodies;
    private final OrganisationSaving saving;
    private final OrganisationClosing closing;
    private final PostingReading postings;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    OrganisationPage(
            OrganisationReading bodies,
            OrganisationSaving saving,
            OrganisationClosing closing,
            PostingReading postings,
            OfficialReading officials,
            CurrentCaller current,
            Pages pages) {
        this.bodies = bodies;
        this.saving = saving;
        this.closing = closing;
        this.postings = postings;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance organisation(
                Form form, RegisteredOrganisation body, String action, OrganisationKind[] kinds, List<PostHeld> posts);
    }

    /** A post with its holder. */
    public record PostHeld(Posting posting, Official holder) {}

    @GET
    public Response ask(@PathParam("id") String id, @QueryParam("parent") String parent) {
        if (NEW.equals(id)) {
            String above = parent == null ? null : body(parent).name();
            return pages.show(page(Form.blank().with("id", Ids.next()).with("parentId", above), null));
        }
        RegisteredOrganisation body = body(id);
        Form form = Form.blank()
                .with("id", body.id())
                .with("baseVersion", body.version())
                .with("name", body.name())
                .with("kind", body.kind())
                .with("parentId", body.parent() == null ? null : body.parent().name())
                .with("divisionCode", body.divisionCode());
        return pages.show(page(form, body));
    }

    @POST
    public Response save(@PathParam("id") String id) {
        Form form = pages.form();
        RegisteredOrganisation body = NEW.equals(id) ? null : body(id);
        try {
            UUID saved = saving.save(current.caller(), facts(form));
            return pages.done("/admin/organisations/" + saved, "admin.saved");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), body));
        }
    }

    @POST
    @Path("close")
    public Response close(@PathParam("id") String id) {
        RegisteredOrganisation body = body(id);
        try {
            closing.close(current.caller(), body.id());
            return pages.done("/admin/organisations/" + id, "admin.closed");
        } catch (Refused refused) {
            Form form = Form.blank()
                    .with("id", body.id())
                    .with("baseVersion", body.version())
                    .with("name", body.name())
                    .with("kind", body.kind())
                    .with(
                            "parentId",
                            body.parent() == null ? null : body.parent().name())
                    .with("divisionCode", body.divisionCode());
            return pages.refused(page(form.refused(refused, pages.locale()), body));
        }
    }

    private OrganisationFacts facts(Form form) {
        String above = form.text("parentId");
        UUID parent = above == null
                ? null
                : bodies.named(above)
                        .orElseThrow(() -> Refused.because(RefusalCode.ORGANISATION_UNKNOWN, "parentId", above))
                        .id();
        String version = form.text("baseVersion");
        return new OrganisationFacts(
                Ids.parse(form.text("id"), "id"),
                version == null ? null : Integer.valueOf(version),
                form.text("name"),
                form.term("kind", OrganisationKind.class),
                parent,
                form.text("divisionCode"));
    }

    private RegisteredOrganisation body(String id) {
        return bodies.byId(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("organisation"));
    }

    private TemplateInstance page(Form form, RegisteredOrganisation body) {
        List<Posting> posts = body == null ? List.of() : postings.in(body.id());
        Map<UUID, Official> people = officials.byIds(
                posts.stream().map(Posting::officialId).distinct().toList());
        return Templates.organisation(
                form,
                body,
                "/admin/organisations/" + (body == null ? NEW : body.id()),
                OrganisationKind.values(),
                posts.stream()
                        .map(one -> new PostHeld(one, people.get(one.officialId())))
                        .toList());
    }
}
