package org.zoufang.admin.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.CurrentCaller;
import org.zoufang.rulebook.NewTerm;
import org.zoufang.rulebook.Proposing;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A catalogue (目录) in force, and the form for a new or changed term. */
@Page
@Path("/rules/catalogues/{catalogue}")
public class CataloguePage {

    private final RulebookReading reading;
    private final Proposing proposing;
    private final CurrentCaller current;
    private final Pages pages;

    CataloguePage(RulebookReading reading, Proposing proposing, CurrentCaller current, Pages pages) {
        this.reading = reading;
        this.proposing = proposing;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "rules")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance catalogue(Catalogue catalogue, List<Term> terms);

        static native TemplateInstance proposeTerm(Form form, String target, Catalogue catalogue);
    }

    @GET
    public Response list(@PathParam("catalogue") String name) {
        Catalogue catalogue = of(name);
        return pages.show(Templates.catalogue(catalogue, reading.terms(catalogue, null)));
    }

    @GET
    @Path("propose")
    public Response ask(@PathParam("catalogue") String name) {
        return pages.show(form(Form.blank().with("id", Ids.next()), of(name)));
    }

    @POST
    @Path("propose")
    public Response propose(@PathParam("catalogue") String name) {
        Catalogue catalogue = of(name);
        Form form = pages.form();
        try {
            proposing.term(current.caller(), read(form, catalogue));
            return pages.done("/rules", "rules.proposed");
        } catch (Refused refused) {
            return pages.refused(form(form.refused(refused, pages.locale()), catalogue));
        }
    }

    private static TemplateInstance form(Form form, Catalogue catalogue) {
        return Templates.proposeTerm(form, "/rules/catalogues/" + catalogue + "/propose", catalogue);
    }

    private static NewTerm read(Form form, Catalogue catalogue) {
        String position = form.text("position");
        if (position == null || !position.matches("\\d{1,5}")) {
            throw Refused.because(RefusalCode.NUMBER_OUT_OF_RANGE, "position", 0, 10_000);
        }
        return new NewTerm(
                Ids.parse(form.text("id"), "id"),
                catalogue,
                form.text("code"),
                form.text("zh"),
                form.text("en"),
                Integer.parseInt(position),
                Days.needed(form, "validFrom"),
                form.day("validTo"),
                form.text("source"));
    }

    private static Catalogue of(String name) {
        return Arrays.stream(Catalogue.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("catalogue"));
    }
}
