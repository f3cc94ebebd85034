package org.zoufang.admin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.CurrentCaller;
import org.zoufang.pairing.NewPairing;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingConnection;
import org.zoufang.pairing.PairingEdge;
import org.zoufang.pairing.PairingFilter;
import org.zoufang.pairing.PairingMaking;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The pairings: who is paired with which enterprise, new ones, and their end. */
@Page
@Path("/pairings")
public class PairingPage {

    private final PersonReading people;
    private final PairingReading pairings;
    private final PairingMaking making;
    private final Naming naming;
    private final CurrentCaller current;
    private final Pages pages;
    private final RoutingContext request;
    private final Clock clock;

    PairingPage(
            PersonReading people,
            PairingReading pairings,
            PairingMaking making,
            Naming naming,
            CurrentCaller current,
            Pages pages,
            RoutingContext request,
            Clock clock) {
        this.people = people;
        this.pairings = pairings;
        this.making = making;
        this.naming = naming;
        this.current = current;
        this.pages = pages;
        this.request = request;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance pairings(Form form, List<Person.PairingLine> lines, Turning turning);

        static native TemplateInstance newPairing(Form form, PairingType[] types);

        static native TemplateInstance endPairing(Form form, Person.PairingLine line, String action);
    }

    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        try {
            UUID person = form.text("person") == null ? null : naming.person(form.text("person"), "person");
            UUID firm =
                    form.text("enterprise") == null ? null : naming.enterprise(form.text("enterprise"), "enterprise");
            PairingConnection page =
                    pairings.page(current.caller(), new PairingFilter(person, firm, true), null, form.text("after"));
            return pages.show(Templates.pairings(form, people.lines(page), Turning.of(request, page.pageInfo())));
        } catch (Refused refused) {
            return pages.refused(
                    Templates.pairings(form.refused(refused, pages.locale()), List.of(), new Turning(null, null)));
        }
    }

    @GET
    @Path("new")
    public Response ask(@QueryParam("person") String person) {
        return pages.show(page(Form.blank()
                .with("id", Ids.next())
                .with("from", LocalDate.now(clock))
                .with("officialId", person)));
    }

    @POST
    @Path("new")
    public Response make() {
        Form form = pages.form();
        try {
            LocalDate from = form.day("from");
            PairingType type = form.term("type", PairingType.class);
            if (type == null) {
                throw Refused.because(RefusalCode.REQUIRED, "type");
            }
            making.make(
                    current.caller(),
                    new NewPairing(
                            Ids.parse(form.text("id"), "id"),
                            naming.person(form.text("officialId"), "officialId"),
                            naming.enterprise(form.text("enterpriseId"), "enterpriseId"),
                            type,
                            from == null ? LocalDate.now(clock) : from,
                            form.day("to"),
                            days(form)));
            return pages.done("/pairings", "admin.pairingMade");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale())));
        }
    }

    @GET
    @Path("{id}/end")
    public Response askEnd(@PathParam("id") String id) {
        return pages.show(end(Form.blank(), id));
    }

    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            making.end(current.caller(), Ids.parse(id, "id"), form.text("reason"));
            return pages.done("/pairings", "admin.pairingEnded");
        } catch (Refused refused) {
            return pages.refused(end(form.refused(refused, pages.locale()), id));
        }
    }

    /** Null where nothing was typed; what is no number is refused as one that is out of range. */
    private static Integer days(Form form) {
        String text = form.text("contactEvery");
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    private static TemplateInstance page(Form form) {
        return Templates.newPairing(form, PairingType.values());
    }

    private TemplateInstance end(Form form, String id) {
        Pairing pairing =
                pairings.pairing(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("pairing"));
        PairingEdge edge = new PairingEdge("", pairing);
        Person.PairingLine line = people.lines(new PairingConnection(List.of(edge), new PageInfo(false, null)))
                .get(0);
        return Templates.endPairing(form, line, "/pairings/" + pairing.id() + "/end");
    }
}
