package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.zoufang.account.AccountKeeping;
import org.zoufang.account.PasswordResetting;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The account of a person: opened, disabled, enabled, its password reset. */
@Page
@Path("/admin/people/{id}/account")
public class AccountPage {

    private final PersonReading people;
    private final AccountKeeping keeping;
    private final CurrentCaller current;
    private final Pages pages;

    AccountPage(PersonReading people, AccountKeeping keeping, CurrentCaller current, Pages pages) {
        this.people = people;
        this.keeping = keeping;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance account(Form form, Person person);

        static native TemplateInstance password(RegisteredOfficial official, PasswordResetting.OneTime made);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        return pages.show(Templates.account(Form.blank(), people.person(current.caller(), id)));
    }

    @POST
    public Response open(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        return shown(
                id,
                () -> keeping.open(current.caller(), official.id(), pages.form().text("name")));
    }

    @POST
    @Path("reset")
    public Response reset(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        return shown(id, () -> keeping.reset(current.caller(), official.id()));
    }

    @POST
    @Path("disable")
    public Response disable(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        try {
            keeping.disable(current.caller(), official.id());
            return pages.done(PersonPage.path(id), "admin.accountDisabled");
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    @POST
    @Path("enable")
    public Response enable(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        try {
            keeping.enable(current.caller(), official.id());
            return pages.done(PersonPage.path(id), "admin.accountEnabled");
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    /** A one-time password is shown in the answer to the form and nowhere else. */
    private Response shown(String id, Supplier<PasswordResetting.OneTime> activity) {
        try {
            return pages.show(Templates.password(people.named(id), activity.get()));
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    private Response again(String id, Refused refused) {
        Form form = pages.form().refused(refused, pages.locale());
        return pages.refused(Templates.account(form, people.person(current.caller(), id)));
    }
}
