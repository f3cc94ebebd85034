package org.zoufang.account.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.account.PageCookie;
import org.zoufang.account.PageSessionOpening;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.web.CurrentViewer;
import org.zoufang.web.Entrance;
import org.zoufang.web.Form;
import org.zoufang.web.HeldForm;
import org.zoufang.web.OwnPath;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where people sign in with name and password, or are led to the provider. What they were about to see or send goes on afterwards. */
@Page
@PermitAll
@Path("/sign-in")
public class SignInPage implements Entrance {

    private static final String NEXT = "next";
    private static final String LANDING = "/landing";

    private final PageSessionOpening opening;
    private final CurrentViewer current;
    private final Pages pages;
    private final RoutingContext request;
    private final SignInWays ways;

    SignInPage(
            PageSessionOpening opening, CurrentViewer current, Pages pages, RoutingContext request, SignInWays ways) {
        this.ways = ways;
        this.opening = opening;
        this.current = current;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(Form form, List<HeldForm.Hidden> held, String provider);

        static native TemplateInstance goOn(HeldForm form, String provider);
    }

    @GET
    public Response ask(@QueryParam(NEXT) String next) {
        if (current.viewer().isPresent()) {
            return pages.to(LANDING);
        }
        String own = OwnPath.orNull(next);
        if (ways.onlyProvider()) {
            return pages.to(ways.provider(own));
        }
        return pages.show(Templates.signIn(Form.blank().with(NEXT, own), List.of(), ways.provider(own)));
    }

    @Override
    public Response keeping(HeldForm form) {
        if (ways.onlyProvider()) {
            return pages.show(Templates.goOn(form, ways.provider(null)));
        }
        return pages.show(Templates.signIn(Form.blank(), form.carried(), null));
    }

    @POST
    public Response signIn() {
        Form form = pages.form();
        HeldForm held = HeldForm.carriedBy(form);
        String next = OwnPath.orNull(form.text(NEXT));
        try {
            required(form, "name", "password");
            PageCookie.set(
                    request,
                    opening.open(
                            form.typed("name").strip(),
                            form.typed("password"),
                            request.request().getHeader("User-Agent")));
        } catch (Refused refused) {
            Form again = Form.blank().with("name", form.text("name")).with(NEXT, next);
            if (refused.refusals().get(0).code() == RefusalCode.PASSWORD_CHANGE_NEEDED) {
                // the one-time password opens this door only
                return pages.refused(PasswordPage.Templates.password(again.refused(refused, pages.locale())));
            }
            return pages.refused(Templates.signIn(
                    again.refused(refused, pages.locale()),
                    held == null ? List.of() : held.carried(),
                    ways.provider(next)));
        }
        if (held != null) {
            return pages.show(Templates.goOn(held, null));
        }
        return pages.to(next == null ? LANDING : next);
    }

    private static void required(Form form, String... fields) {
        Refused.ifAny(Stream.of(fields)
                .filter(field -> form.typed(field).isBlank())
                .map(field -> Refusal.of(RefusalCode.REQUIRED, field))
                .toList());
    }
}
