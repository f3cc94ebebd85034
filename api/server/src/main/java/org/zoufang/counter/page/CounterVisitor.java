package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zoufang.account.link.LinkCookie;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.web.Pages;

/** Who stands at the counter: the holder of a link, and what alone it is good for. */
@ApplicationScoped
class CounterVisitor {

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final CounterRefusals refusals;
    private final Pages pages;

    CounterVisitor(SecurityIdentity identity, RoutingContext request, CounterRefusals refusals, Pages pages) {
        this.identity = identity;
        this.request = request;
        this.refusals = refusals;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance linkRefused();

        static native TemplateInstance otherMatter(String path);
    }

    Optional<LinkHolder> holder() {
        return identity.getPrincipal() instanceof LinkHolder holder ? Optional.of(holder) : Optional.empty();
    }

    /** Only if his link is good for this. */
    Optional<LinkHolder> holder(LinkMatter matter) {
        return holder().filter(one -> one.matter() == matter);
    }

    /** Where a link's own page is. */
    static String pathOf(LinkMatter matter) {
        return switch (matter) {
            case VISITS -> "/counter";
            case PROBLEM -> "/counter/problem";
            case HAZARD -> "/counter/hazard";
            case COMMITMENTS -> "/counter/commitments";
            case REPORT -> "/counter/report";
        };
    }

    /** For whoever has no good link, or one that is good for something else. */
    Response turnedAway(String asked) {
        Optional<LinkHolder> other = holder();
        if (other.isPresent()) {
            return otherMatter(other.get(), asked);
        }
        String token = LinkCookie.read(request);
        return refuse(token);
    }

    /** His link is good, but not for this. */
    Response otherMatter(LinkHolder holder, String asked) {
        refusals.otherMatter(holder, asked);
        return Response.fromResponse(pages.show(Templates.otherMatter(pathOf(holder.matter()))))
                .status(Response.Status.FORBIDDEN)
                .build();
    }

    /** @param token the link that was shown, or null for none */
    Response refuse(String token) {
        if (token != null) {
            refusals.link(token);
        }
        if (LinkCookie.read(request) != null) {
            LinkCookie.forget(request);
        }
        return Response.fromResponse(pages.show(Templates.linkRefused()))
                .status(Response.Status.UNAUTHORIZED)
                .build();
    }
}
