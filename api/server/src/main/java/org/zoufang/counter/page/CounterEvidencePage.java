package org.zoufang.counter.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.CounterRefusals;
import org.zoufang.seal.EvidenceExporting;
import org.zoufang.seal.PackageAnswer;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** An enterprise's own problem as a package of evidence, once it is closed: what it was told, and what it handed in. */
@Page
@PermitAll
@Path("/counter/problem/evidence.zip")
public class CounterEvidencePage {

    private static final String ASKED = "evidence";

    private final CounterVisitor visitor;
    private final EvidenceExporting exporting;
    private final PackageAnswer answer;
    private final CounterRefusals refusals;
    private final Pages pages;

    CounterEvidencePage(
            CounterVisitor visitor,
            EvidenceExporting exporting,
            PackageAnswer answer,
            CounterRefusals refusals,
            Pages pages) {
        this.visitor = visitor;
        this.exporting = exporting;
        this.answer = answer;
        this.refusals = refusals;
        this.pages = pages;
    }

    @GET
    public Response export() {
        Optional<LinkHolder> holder = visitor.holder(LinkMatter.PROBLEM);
        if (holder.isEmpty()) {
            return visitor.turnedAway(ASKED);
        }
        try {
            return answer.of(exporting.own(holder.get()));
        } catch (Refused refused) {
            refusals.act(holder.get(), ASKED, refused);
            return pages.to("/counter/problem");
        } catch (NotFound hidden) {
            return visitor.refuse(null);
        }
    }
}
