package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zoufang.account.link.LinkCheck;
import org.zoufang.account.link.LinkCookie;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.visit.EnterpriseVisitReading;
import org.zoufang.web.Addresses;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** An enterprise's own page: who came to it, when and what for. Its contact comes in by a link and has no account. */
@Page
@PermitAll
@Path("/counter")
public class CounterPage {

    private static final String PATH = "/counter";
    private static final String AFTER = "after";
    private static final String SUBJECT = "COUNTER_LINK";
    private static final Set<String> FROM_ELSEWHERE = Set.of("cross-site", "same-site");

    private final LinkCheck links;
    private final EnterpriseVisitReading visits;
    private final EnterpriseReading enterprises;
    private final CounterVisitor visitor;
    private final Event<Noted> noted;
    private final Event<SensitiveRead> read;
    private final RoutingContext request;
    private final Pages pages;

    CounterPage(
            LinkCheck links,
            EnterpriseVisitReading visits,
            EnterpriseReading enterprises,
            CounterVisitor visitor,
            Event<Noted> noted,
            Event<SensitiveRead> read,
            RoutingContext request,
            Pages pages) {
        this.links = links;
        this.visits = visits;
        this.enterprises = enterprises;
        this.visitor = visitor;
        this.noted = noted;
        this.read = read;
        this.request = request;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance visits(
                Enterprise enterprise, LinkHolder holder, EnterpriseVisitReading.Found found, Ways ways);

        static native TemplateInstance goOn(String path);
    }

    /** Where one can turn from here; null where one cannot. */
    public record Ways(String first, String next) {}

    @GET
    public Response visits(@QueryParam("link") String link, @QueryParam(AFTER) String after) {
        if (link != null) {
            return links.holder(link).map(holder -> enter(holder, link)).orElseGet(() -> visitor.refuse(link));
        }
        Optional<LinkHolder> holder = visitor.holder();
        if (holder.isPresent() && holder.get().matter() != LinkMatter.VISITS) {
            return pages.to(CounterVisitor.pathOf(holder.get().matter()));
        }
        return holder.map(one -> shown(one, after)).orElseGet(() -> visitor.turnedAway("visits"));
    }

    @POST
    @Path("/sign-out")
    public Response leave() {
        visitor.holder().ifPresent(holder -> note("counterSignOut", holder));
        LinkCookie.forget(request);
        return pages.done(PATH, "counter.signedOut");
    }

    /**
     * From now on the cookie stands for the link, and the address does not carry it. Who comes from another site, as from
     * mail in a browser, is led on by a page of ours: a redirect would still count as the other site's doing, and the
     * browser would keep the cookie back.
     */
    private Response enter(LinkHolder holder, String link) {
        LinkCookie.set(request, link);
        note("counterSignIn", holder);
        String path = CounterVisitor.pathOf(holder.matter());
        String site = request.request().getHeader("Sec-Fetch-Site");
        Response answer = site != null && FROM_ELSEWHERE.contains(site)
                ? Response.fromResponse(pages.show(Templates.goOn(path)))
                        .header("Refresh", "0; url=" + path)
                        .build()
                : pages.to(path);
        return Response.fromResponse(answer)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Response shown(LinkHolder holder, String after) {
        Enterprise enterprise =
                enterprises.byId(holder.enterpriseId()).orElseThrow(() -> new NotFound("enterprise of a link"));
        EnterpriseVisitReading.Found found = visits.page(holder.enterpriseId(), null, after);
        read.fire(new SensitiveRead("counterRead", SUBJECT, holder.getName(), null, null, detail(holder)));
        Ways ways = new Ways(
                after == null ? null : PATH,
                found.next() == null ? null : Addresses.with(request, AFTER, found.next()));
        return pages.show(Templates.visits(enterprise, holder, found, ways));
    }

    private void note(String action, LinkHolder holder) {
        noted.fire(new Noted(action, SUBJECT, holder.getName(), null, null, detail(holder)));
    }

    private static Map<String, String> detail(LinkHolder holder) {
        return Map.of("enterprise", holder.enterpriseId().toString(), "contact", holder.contactName());
    }
}
