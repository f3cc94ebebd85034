package org.zoufang.account.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.AccountReading;
import org.zoufang.account.AccountView;
import org.zoufang.account.PageCookie;
import org.zoufang.account.PageSessionOpening;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where a person chooses a new password. The former one is the right to it, so nobody need be signed in. */
@Page
@PermitAll
@Path("/password")
public class PasswordPage {

    private static final String NAME = "name";

    private final PageSessionOpening opening;
    private final AccountReading accounts;
    private final CurrentCaller current;
    private final SecurityIdentity identity;
    private final Pages pages;
    private final RoutingContext request;

    PasswordPage(
            PageSessionOpening opening,
            AccountReading accounts,
            CurrentCaller current,
            SecurityIdentity identity,
            Pages pages,
            RoutingContext request) {
        this.opening = opening;
        this.accounts = accounts;
        this.current = current;
        this.identity = identity;
        this.pages = pages;
        this.request = request;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance password(Form form);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.password(Form.blank().with(NAME, ownName())));
    }

    @POST
    public Response change() {
        Form form = pages.form();
        try {
            Refused.ifAny(missing(form));
            String session = opening.openWithNewPassword(
                    form.typed(NAME).strip(),
                    form.typed("password"),
                    form.typed("newPassword"),
                    request.request().getHeader("User-Agent"));
            PageCookie.set(request, session);
            return pages.done("/landing", "account.passwordChanged");
        } catch (Refused refused) {
            Form again = Form.blank().with(NAME, form.text(NAME));
            return pages.refused(Templates.password(again.refused(refused, pages.locale())));
        }
    }

    /** Whoever is signed in need not type who he is. */
    private String ownName() {
        if (identity.isAnonymous()) {
            return "";
        }
        UUID me = current.caller().officialId();
        return accounts.of(List.of(me)).values().stream()
                .map(AccountView::name)
                .findFirst()
                .orElse("");
    }

    private static List<Refusal> missing(Form form) {
        List<Refusal> wrong = new ArrayList<>();
        for (String field : List.of(NAME, "password", "newPassword")) {
            if (form.typed(field).isBlank()) {
                wrong.add(Refusal.of(RefusalCode.REQUIRED, field));
            }
        }
        if (wrong.isEmpty() && !form.typed("newPassword").equals(form.typed("again"))) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_AGAIN_DIFFERS, "again"));
        }
        return wrong;
    }
}
