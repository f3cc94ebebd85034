package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.register.OfficialSaving;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Brings somebody new in. */
@Page
@Path("/admin/people/new")
public class NewPersonPage {

    private final OfficialSaving saving;
    private final CurrentCaller current;
    private final Pages pages;

    NewPersonPage(OfficialSaving saving, CurrentCaller current, Pages pages) {
        this.saving = saving;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newPerson(Form form);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.newPerson(Form.blank().with("id", Ids.next())));
    }

    @POST
    public Response save() {
        Form form = pages.form();
        try {
            UUID id = saving.save(
                    current.caller(),
                    Ids.parse(form.text("id"), "id"),
                    form.text("name"),
                    form.text("pinyin"),
                    form.text("initials"));
            return pages.done("/admin/people/" + id, "admin.saved");
        } catch (Refused refused) {
            return pages.refused(Templates.newPerson(form.refused(refused, pages.locale())));
        }
    }
}
