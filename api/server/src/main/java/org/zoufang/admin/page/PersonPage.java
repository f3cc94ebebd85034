package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Delegating;
import org.zoufang.official.register.OfficialSaving;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One person: posts, pairings, delegations, account, phones. */
@Page
@Path("/admin/people/{id}")
public class PersonPage {

    private final PersonReading people;
    private final OfficialSaving saving;
    private final Delegating delegating;
    private final CurrentCaller current;
    private final Pages pages;

    PersonPage(PersonReading people, OfficialSaving saving, Delegating delegating, CurrentCaller current, Pages pages) {
        this.people = people;
        this.saving = saving;
        this.delegating = delegating;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance person(Person person);

        static native TemplateInstance name(Form form, RegisteredOfficial official, String action);
    }

    @GET
    public Response person(@PathParam("id") String id) {
        return pages.show(Templates.person(people.person(current.caller(), id)));
    }

    @GET
    @Path("name")
    public Response askName(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        Form form = Form.blank()
                .with("name", official.name())
                .with("pinyin", official.pinyin())
                .with("initials", official.initials());
        return pages.show(Templates.name(form, official, path(id) + "/name"));
    }

    @POST
    @Path("name")
    public Response saveName(@PathParam("id") String id) {
        RegisteredOfficial official = people.named(id);
        Form form = pages.form();
        try {
            saving.save(current.caller(), official.id(), form.text("name"), form.text("pinyin"), form.text("initials"));
            return pages.done(path(id), "admin.saved");
        } catch (Refused refused) {
            return pages.refused(Templates.name(form.refused(refused, pages.locale()), official, path(id) + "/name"));
        }
    }

    @POST
    @Path("delegations/{delegation}/revoke")
    public Response revokeDelegation(@PathParam("id") String id, @PathParam("delegation") String delegation) {
        delegating.revoke(current.caller(), Ids.parse(delegation, "delegation"));
        return pages.done(path(id), "admin.delegationRevoked");
    }

    static String path(String id) {
        return "/admin/people/" + Ids.parse(id, "id");
    }
}
