package org.zoufang.pairing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.OwnSignature;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingFilter;
import org.zoufang.pairing.PairingReading;
import org.zoufang.pairing.handover.HandOver;
import org.zoufang.pairing.handover.HandOverReading;
import org.zoufang.pairing.handover.HandingOver;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One's own pairings: when the next contact is due, and the note for a successor. */
@Page
@Path("/my-pairings")
public class OwnPairingPage {

    private final PairingReading pairings;
    private final HandOverReading handOvers;
    private final HandingOver handing;
    private final EnterpriseReading enterprises;
    private final OwnSignature signature;
    private final CurrentCaller current;
    private final Pages pages;

    OwnPairingPage(
            PairingReading pairings,
            HandOverReading handOvers,
            HandingOver handing,
            EnterpriseReading enterprises,
            OwnSignature signature,
            CurrentCaller current,
            Pages pages) {
        this.pairings = pairings;
        this.handOvers = handOvers;
        this.handing = handing;
        this.enterprises = enterprises;
        this.signature = signature;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "pairing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance own(List<OwnPairing> lines);

        static native TemplateInstance note(Form form, OwnPairing line, boolean asksPassword, String action);
    }

    @GET
    public Response list() {
        Caller caller = current.caller();
        PairingFilter own = new PairingFilter(caller.officialId(), null, true);
        return pages.show(Templates.own(lines(
                caller,
                pairings.page(caller, own, Limits.PAGE, null).edges().stream()
                        .map(edge -> edge.node())
                        .toList())));
    }

    @GET
    @Path("{id}/note")
    public Response ask(@PathParam("id") String id) {
        return pages.show(page(Form.blank().with("id", Ids.next()), id));
    }

    @POST
    @Path("{id}/note")
    public Response sign(@PathParam("id") String id) {
        Form form = pages.form();
        try {
            handing.note(
                    current.caller(),
                    Ids.parse(form.text("id"), "id"),
                    Ids.parse(id, "pairingId"),
                    form.text("text"),
                    form.text("password"));
            return pages.done("/my-pairings", "pairing.signed");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), id));
        }
    }

    private TemplateInstance page(Form form, String id) {
        Caller caller = current.caller();
        Pairing pairing = pairings.pairing(caller, Ids.parse(id, "id"))
                .filter(one -> one.officialId().equals(caller.officialId()))
                .orElseThrow(() -> new NotFound("pairing"));
        return Templates.note(
                form,
                lines(caller, List.of(pairing)).get(0),
                signature.asksPassword(caller),
                "/my-pairings/" + pairing.id() + "/note");
    }

    private List<OwnPairing> lines(Caller caller, List<Pairing> found) {
        Map<UUID, Enterprise> firms = enterprises.byIds(
                found.stream().map(Pairing::enterpriseId).distinct().toList());
        Map<UUID, HandOver> begun = handOvers.of(caller, found);
        return found.stream()
                .map(one -> new OwnPairing(
                        one,
                        firms.get(one.enterpriseId()),
                        handOvers.note(one.id()).orElse(null),
                        begun.get(one.id())))
                .toList();
    }
}
