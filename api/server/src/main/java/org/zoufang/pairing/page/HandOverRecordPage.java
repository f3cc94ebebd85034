package org.zoufang.pairing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingReading;
import org.zoufang.pairing.handover.HandOver;
import org.zoufang.pairing.handover.HandOverReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The record of a hand-over as it was signed. */
@Page
@Path("/hand-overs/{id}")
public class HandOverRecordPage {

    private final HandOverReading handOvers;
    private final PairingReading pairings;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final Pages pages;

    HandOverRecordPage(
            HandOverReading handOvers,
            PairingReading pairings,
            OfficialReading officials,
            EnterpriseReading enterprises,
            CurrentCaller current,
            Pages pages) {
        this.handOvers = handOvers;
        this.pairings = pairings;
        this.officials = officials;
        this.enterprises = enterprises;
        this.current = current;
        this.pages = pages;
    }

    /** Who had a part in it. */
    public record People(Official leaver, Official successor, Official signer, Enterprise enterprise) {}

    @CheckedTemplate(basePath = "pairing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance record(HandOver record, People people);
    }

    @GET
    public Response record(@PathParam("id") String id) {
        HandOver found =
                handOvers.handOver(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("hand-over"));
        Map<UUID, Pairing> both = pairings.byIds(List.of(found.pairingId(), found.successorPairingId()));
        UUID leaver = both.get(found.pairingId()).officialId();
        UUID successor = both.get(found.successorPairingId()).officialId();
        UUID firm = both.get(found.pairingId()).enterpriseId();
        Map<UUID, Official> named = officials.byIds(List.of(leaver, successor, found.signedById()));
        return pages.show(Templates.record(
                found,
                new People(
                        named.get(leaver),
                        named.get(successor),
                        named.get(found.signedById()),
                        enterprises.byIds(List.of(firm)).get(firm))));
    }
}
