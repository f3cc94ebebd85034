package org.zoufang.admin.page;

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
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.posting.NewPosting;
import org.zoufang.official.posting.PostEnding;
import org.zoufang.official.posting.PostGiving;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Gives a person a post, and ends one. */
@Page
@Path("/admin/people/{id}/posts")
public class PostPage {

    private final PersonReading people;
    private final PostingReading postings;
    private final PostGiving giving;
    private final PostEnding ending;
    private final OrganisationReading bodies;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    PostPage(
            PersonReading people,
            PostingReading postings,
            PostGiving giving,
            PostEnding ending,
            OrganisationReading bodies,
            CurrentCaller current,
            Pages pages,
            Clock clock) {
        this.people = people;
        this.postings = postings;
        this.giving = giving;
        this.ending = ending;
        this.bodies = bodies;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance givePost(
                Form form, RegisteredOfficial official, String action, Role[] roles, List<Scope> scopes);

        static native TemplateInstance endPost(Form form, RegisteredOfficial official, Posting posting, String action);
    }

    @GET
    @Path("new")
    public Response askGive(@PathParam("id") String id) {
        return pages.show(
                give(Form.blank().with("id", Ids.next()).with("from", LocalDate.now(clock)), people.named(id)));
    }

    @POST
    @Path("new")
    public Response give(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        Form form = pages.form();
        try {
            PostGiving.Given given = giving.give(current.caller(), asked(form, official.id()));
            return pages.done(PersonPage.path(id), given.posting() == null ? "admin.postProposed" : "admin.postGiven");
        } catch (Refused refused) {
            return pages.refused(give(form.refused(refused, pages.locale()), official));
        }
    }

    @GET
    @Path("{post}/end")
    public Response askEnd(@PathParam("id") String id, @PathParam("post") String post) {
        return pages.show(end(Form.blank(), id, post));
    }

    @POST
    @Path("{post}/end")
    public Response end(@PathParam("id") String id, @PathParam("post") String post) {
        Form form = pages.form();
        try {
            ending.end(current.caller(), Ids.parse(post, "post"), form.day("on"));
            return pages.done(PersonPage.path(id), "admin.postEnded");
        } catch (Refused refused) {
            return pages.refused(end(form.refused(refused, pages.locale()), id, post));
        }
    }

    private NewPosting asked(Form form, UUID official) {
        InputCheck check = new InputCheck();
        String name = check.needed(form.text("organisationId"), "organisationId", Limits.NAME);
        Optional<RegisteredOrganisation> body = name == null ? Optional.empty() : bodies.named(name);
        if (name != null && body.isEmpty()) {
            check.refuse(RefusalCode.ORGANISATION_UNKNOWN, "organisationId", name);
        }
        Role role = form.term("role", Role.class);
        if (role == null) {
            check.refuse(RefusalCode.REQUIRED, "role");
        }
        LocalDate from = form.day("from");
        if (from == null) {
            check.refuse(RefusalCode.REQUIRED, "from");
        }
        check.settle();
        return new NewPosting(
                Ids.parse(form.text("id"), "id"),
                official,
                body.orElseThrow().id(),
                role,
                form.term("scope", Scope.class),
                form.text("title"),
                from,
                form.day("to"));
    }

    private TemplateInstance give(Form form, RegisteredOfficial official) {
        return Templates.givePost(
                form,
                official,
                PersonPage.path(official.id().toString()) + "/posts/new",
                Role.values(),
                List.of(Scope.OWN, Scope.UNIT, Scope.DISTRICT, Scope.CITY));
    }

    private TemplateInstance end(Form form, String id, String post) {
        RegisteredOfficial official = people.named(id);
        Posting posting = postings.byId(Ids.parse(post, "post"))
                .filter(one -> one.officialId().equals(official.id()))
                .orElseThrow(() -> new NotFound("posting"));
        return Templates.endPost(form, official, posting, PersonPage.path(id) + "/posts/" + posting.id() + "/end");
    }
}
