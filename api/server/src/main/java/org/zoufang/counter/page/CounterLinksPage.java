package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.counter.CounterLinkIssuing;
import org.zoufang.counter.NewCounterLink;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Addresses;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** Where the service office and liaison officers give enterprises links, and see which are out. */
@Page
@Path("/counter-links")
public class CounterLinksPage {

    private static final String PATH = "/counter-links";
    private static final String ID = "id";
    private static final String ENTERPRISE = "enterpriseId";
    private static final String NAME = ENTERPRISE + "Name";
    private static final String CONTACT = "contactName";
    private static final String DAYS = LinkDays.FIELD;
    private static final String AFTER = "after";
    private static final List<LinkMatter> MATTERS =
            List.of(LinkMatter.VISITS, LinkMatter.COMMITMENTS, LinkMatter.REPORT);

    private final CounterLinkIssuing issuing;
    private final LinkList lists;
    private final EnterpriseReading enterprises;
    private final CurrentCaller current;
    private final RoutingContext request;
    private final Pages pages;

    CounterLinksPage(
            CounterLinkIssuing issuing,
            LinkList lists,
            EnterpriseReading enterprises,
            CurrentCaller current,
            RoutingContext request,
            Pages pages) {
        this.issuing = issuing;
        this.lists = lists;
        this.enterprises = enterprises;
        this.current = current;
        this.request = request;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance links(Form form, LinkList.Shown shown, List<LinkMatter> matters);

        static native TemplateInstance link(String url, QrCode drawn, NewCounterLink made, Enterprise enterprise);
    }

    @GET
    public Response list(UriInfo uri) {
        Form form = Form.of(uri.getQueryParameters());
        if (form.text(NAME) != null && form.text(ENTERPRISE) == null) {
            return pages.to("/enterprises/choose?as=" + ENTERPRISE + "&text="
                    + URLEncoder.encode(form.text(NAME), StandardCharsets.UTF_8) + "&to=" + PATH);
        }
        Form ready = form.with(ID, Ids.next()).with(DAYS, issuing.mostDays()).with("matter", LinkMatter.REPORT);
        return pages.show(Templates.links(ready, shown(form), MATTERS));
    }

    /** The address is shown once and has no page of its own: whoever has it comes in by it. */
    @POST
    public Response issue() {
        Form form = pages.form();
        try {
            NewCounterLink asked = new NewCounterLink(
                    Ids.parse(form.text(ID), ID),
                    Ids.parse(form.text(ENTERPRISE), ENTERPRISE),
                    form.text(CONTACT),
                    LinkDays.of(form, issuing.mostDays()),
                    matter(form),
                    null);
            String url = issuing.issue(current.caller(), asked);
            Enterprise enterprise =
                    enterprises.byId(asked.enterpriseId()).orElseThrow(() -> new NotFound("enterprise"));
            return pages.show(Templates.link(url, QrCode.of(url), asked, enterprise));
        } catch (Refused refused) {
            return pages.refused(Templates.links(form.refused(refused, pages.locale()), shown(form), MATTERS));
        }
    }

    private LinkList.Shown shown(Form form) {
        Caller caller = current.caller();
        UUID chosen = Ids.parseIfGiven(form.text(ENTERPRISE), ENTERPRISE);
        LinkList.Shown shown = lists.of(caller, chosen, form.text(AFTER));
        return shown.turning(
                form.text(AFTER) == null ? null : Addresses.with(request, AFTER, null),
                shown.next() == null ? null : Addresses.with(request, AFTER, shown.next()));
    }

    /** Links to one problem are given out where the problem is. */
    private static LinkMatter matter(Form form) {
        LinkMatter matter = form.term("matter", LinkMatter.class);
        if (matter == LinkMatter.PROBLEM || matter == LinkMatter.HAZARD) {
            throw Refused.because(RefusalCode.REQUIRED, "matter");
        }
        return matter == null ? LinkMatter.VISITS : matter;
    }
}
