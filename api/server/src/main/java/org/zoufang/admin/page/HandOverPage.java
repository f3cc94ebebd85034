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
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingConnection;
import org.zoufang.pairing.PairingEdge;
import org.zoufang.pairing.PairingReading;
import org.zoufang.pairing.handover.HandOverLooking;
import org.zoufang.pairing.handover.HandOverOrder;
import org.zoufang.pairing.handover.HandOverPreview;
import org.zoufang.pairing.handover.HandingOver;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Hands an enterprise over in one form: what moves, to whom, and the signature. */
@Page
@Path("/pairings/{id}/hand-over")
public class HandOverPage {

    private final PairingReading pairings;
    private final PersonReading people;
    private final HandOverLooking looking;
    private final HandingOver handing;
    private final Naming naming;
    private final CurrentCaller current;
    private final Pages pages;

    HandOverPage(
            PairingReading pairings,
            PersonReading people,
            HandOverLooking looking,
            HandingOver handing,
            Naming naming,
            CurrentCaller current,
            Pages pages) {
        this.pairings = pairings;
        this.people = people;
        this.looking = looking;
        this.handing = handing;
        this.naming = naming;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "admin")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance handOver(
                Form form, Person.PairingLine line, HandOverPreview preview, String action);
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        return pages.show(page(Form.blank().with("id", Ids.next()), id));
    }

    @POST
    public Response sign(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            UUID done = handing.handOver(current.caller(), order(form, id), form.text("password"));
            return pages.done("/hand-overs/" + done, "admin.handOverDone");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), id));
        }
    }

    private HandOverOrder order(Form form, String pairing) {
        return new HandOverOrder(
                Ids.parse(form.text("id"), "id"),
                Ids.parse(pairing, "pairingId"),
                naming.person(form.text("toOfficialId"), "toOfficialId"),
                form.typed("seen"),
                form.text("absentReason"));
    }

    private TemplateInstance page(Form form, String id) {
        UUID asked = Ids.parse(id, "id");
        Pairing pairing = pairings.pairing(current.caller(), asked).orElseThrow(() -> new NotFound("pairing"));
        HandOverPreview preview = looking.look(current.caller(), asked, null).orElseThrow();
        List<Person.PairingLine> lines =
                people.lines(new PairingConnection(List.of(new PairingEdge("", pairing)), new PageInfo(false, null)));
        return Templates.handOver(
                form.with("seen", preview.seen()), lines.get(0), preview, "/pairings/" + asked + "/hand-over");
    }
}
