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
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Delegating;
import org.zoufang.official.NewDelegation;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Lets a secretary act for a person for a time. */
@Page
@Path("/admin/people/{id}/delegations/new")
public class DelegationPage {

    private final PersonReading people;
    private final Delegating delegating;
    private final Naming naming;
    private final CurrentCaller current;
    private final Pages pages;
    private final Clock clock;

    DelegationPage(
            PersonReading people,
            Delegating delegating,
            Naming naming,
            CurrentCaller current,
            Pages pages,
            Clock clock) {
        this.people = people;
        this.delegating = delegating;
        this.naming = naming;
        this.current = current;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance delegation(Form form, RegisteredOfficial official, String action);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        return pages.show(
                page(Form.blank().with("id", Ids.next()).with("from", LocalDate.now(clock)), people.named(id)));
    }

    @POST
    public Response grant(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        Form form = pages.form();
        try {
            LocalDate from = form.day("from");
            delegating.grant(
                    current.caller(),
                    new NewDelegation(
                            Ids.parse(form.text("id"), "id"),
                            official.id(),
                            naming.person(form.text("delegateId"), "delegateId"),
                            from == null ? LocalDate.now(clock) : from,
                            form.day("to")));
            return pages.done(PersonPage.path(id), "admin.delegationGranted");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), official));
        }
    }

    private static TemplateInstance page(Form form, RegisteredOfficial official) {
        return Templates.delegation(
                form, official, PersonPage.path(official.id().toString()) + "/delegations/new");
    }
}
