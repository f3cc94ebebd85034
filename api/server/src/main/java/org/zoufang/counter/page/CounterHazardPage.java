package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.counter.HazardLinks;
import org.zoufang.hazard.EnterpriseHazard;
import org.zoufang.hazard.EnterpriseHazardReading;
import org.zoufang.hazard.HazardVoice;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/**
 * An enterprise's page of one hazard: how it stands, what was ordered, and its own word on it. To look at it changes
 * nothing; each deed is a form that counts once.
 */
@Page
@PermitAll
@Path("/counter/hazard")
public class CounterHazardPage {

    private static final String PATH = "/counter/hazard";

    private final CounterVisitor visitor;
    private final HazardLinks links;
    private final EnterpriseHazardReading hazards;
    private final HazardDoing doing;
    private final CounterRefusals refusals;
    private final Event<SensitiveRead> read;
    private final Pages pages;

    CounterHazardPage(
            CounterVisitor visitor,
            HazardLinks links,
            EnterpriseHazardReading hazards,
            HazardDoing doing,
            CounterRefusals refusals,
            Event<SensitiveRead> read,
            Pages pages) {
        this.visitor = visitor;
        this.links = links;
        this.hazards = hazards;
        this.doing = doing;
        this.refusals = refusals;
        this.read = read;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance hazard(
                ToldHazard told, LinkHolder holder, List<HazardDeed.Offer> offers, Form form);

        static native TemplateInstance hazardDeed(
                ToldHazard told, HazardDeed.Offer offer, Form form, List<String> photos);
    }

    @GET
    public Response timeline() {
        return visitor.holder(LinkMatter.HAZARD)
                .map(holder -> found(holder)
                        .map(hazard -> pages.show(shown(hazard, holder, Form.blank())))
                        .orElseGet(() -> visitor.refuse(null)))
                .orElseGet(() -> visitor.turnedAway("hazard"));
    }

    @GET
    @Path("/{act}")
    public Response ask(@PathParam("act") String name) {
        Optional<LinkHolder> holder = visitor.holder(LinkMatter.HAZARD);
        if (holder.isEmpty()) {
            return visitor.turnedAway("hazard");
        }
        EnterpriseHazard hazard = found(holder.get()).orElse(null);
        if (hazard == null || !hazard.acts().contains(name)) {
            return pages.to(PATH);
        }
        HazardDeed deed = HazardDeed.of(name).orElseThrow(() -> new NotFound("act"));
        Form form =
                Form.blank().with("id", hazard.id()).with("stepId", Ids.next()).with("version", hazard.version());
        return pages.show(asked(hazard, deed, form));
    }

    @POST
    @Path("/{act}")
    public Response act(@PathParam("act") String name) {
        Form form = pages.form();
        HazardDeed deed = HazardDeed.of(name).orElseThrow(() -> new NotFound("act"));
        LinkHolder holder = visitor.holder(LinkMatter.HAZARD).orElse(null);
        EnterpriseHazard hazard = holder == null ? null : found(holder).orElse(null);
        if (hazard == null) {
            return visitor.turnedAway(name);
        }
        if (!hazard.id().toString().equals(form.text("id"))) {
            return visitor.otherMatter(holder, name);
        }
        try {
            doing.take(deed, voice(holder, hazard, form), form);
            return pages.done(PATH, deed.done());
        } catch (Refused refused) {
            refusals.act(holder, name, refused);
            return refused(deed, hazard, holder, form.refused(refused, pages.locale()));
        }
    }

    /** The form again where it can still be sent, else how the hazard stands now, with why it was refused. */
    private Response refused(HazardDeed deed, EnterpriseHazard hazard, LinkHolder holder, Form form) {
        boolean again = HazardDeed.open(hazard, pages.locale()).contains(deed.offer(pages.locale()))
                && String.valueOf(hazard.version()).equals(form.text("version"));
        return pages.refused(again ? asked(hazard, deed, form) : shown(hazard, holder, form));
    }

    private TemplateInstance shown(EnterpriseHazard hazard, LinkHolder holder, Form form) {
        return Templates.hazard(
                ToldHazard.of(hazard, pages.locale()), holder, HazardDeed.open(hazard, pages.locale()), form);
    }

    private TemplateInstance asked(EnterpriseHazard hazard, HazardDeed deed, Form form) {
        return Templates.hazardDeed(
                ToldHazard.of(hazard, pages.locale()), deed.offer(pages.locale()), form, HazardDoing.PHOTOS);
    }

    private Optional<EnterpriseHazard> found(LinkHolder holder) {
        return links.hazardOf(holder).flatMap(id -> {
            read.fire(new SensitiveRead(
                    "counterHazardRead", "HAZARD", id.toString(), null, null, Map.of("link", holder.getName())));
            return hazards.hazard(holder.enterpriseId(), id);
        });
    }

    private static HazardVoice voice(LinkHolder holder, EnterpriseHazard hazard, Form form) {
        String version = form.text("version");
        int seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        return new HazardVoice(holder.linkId(), holder.enterpriseId(), hazard.id(), holder.contactName(), seen);
    }
}
