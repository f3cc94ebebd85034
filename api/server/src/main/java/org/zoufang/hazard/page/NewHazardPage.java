package org.zoufang.hazard.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.HazardReporting;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.visit.NoteOrigin;
import org.zoufang.visit.NoteOrigins;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A hazard made of a visit's note. Danger to people is said on the phone, at once, and not on a page afterwards. */
@Page
@Path("/hazards/new")
public class NewHazardPage {

    private final NoteOrigins origins;
    private final HazardReporting reporting;
    private final EnterpriseReading enterprises;
    private final PhotoReading photos;
    private final HazardWords words;
    private final CurrentCaller current;
    private final Pages pages;

    NewHazardPage(
            NoteOrigins origins,
            HazardReporting reporting,
            EnterpriseReading enterprises,
            PhotoReading photos,
            HazardWords words,
            CurrentCaller current,
            Pages pages) {
        this.origins = origins;
        this.reporting = reporting;
        this.enterprises = enterprises;
        this.photos = photos;
        this.words = words;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "hazard")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newHazard(
                Form form, NoteOrigin origin, Enterprise enterprise, int pictures, List<Option> categories);
    }

    @GET
    public Response ask(@QueryParam("note") String note) {
        NoteOrigin origin = origins.named(current.caller(), note);
        Form form = Form.blank()
                .with("id", Ids.next())
                .with("note", origin.note().id())
                .with("text", origin.note().text());
        return pages.show(page(form, origin));
    }

    @POST
    public Response report() {
        Caller caller = current.caller();
        Form form = pages.form();
        NoteOrigin origin = origins.named(caller, form.text("note"));
        try {
            form.require("text");
            UUID id = reporting.report(caller, input(form, origin, caller));
            return pages.done("/hazards/" + id, "hazard.ofNoteDone");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), origin));
        }
    }

    private HazardReportInput input(Form form, NoteOrigin origin, Caller caller) {
        UUID principal = origin.principal(caller);
        return new HazardReportInput(
                form.text("id"),
                origin.visit().enterpriseId().toString(),
                origin.visit().id().toString(),
                origin.note().id().toString(),
                pictures(origin).stream().map(UUID::toString).toList(),
                form.text("category"),
                form.text("place"),
                form.text("text"),
                false,
                null,
                origin.note().writtenAt(),
                principal == null ? null : principal.toString());
    }

    private TemplateInstance page(Form form, NoteOrigin origin) {
        Enterprise enterprise = enterprises
                .byId(origin.visit().enterpriseId())
                .orElseThrow(() -> new NotFound("enterprise of a visit"));
        return Templates.newHazard(
                form, origin, enterprise, pictures(origin).size(), words.categoryOptions(pages.locale()));
    }

    private List<UUID> pictures(NoteOrigin origin) {
        return photos.picturesBeside(origin.note().id());
    }
}
