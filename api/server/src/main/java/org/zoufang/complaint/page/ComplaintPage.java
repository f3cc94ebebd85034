package org.zoufang.complaint.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.zoufang.complaint.Complainant;
import org.zoufang.complaint.ComplaintRaising;
import org.zoufang.complaint.ComplaintReceipt;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where an official complains about conduct (投诉工作作风), under his name or without it. */
@Page
@Path("/complaint")
public class ComplaintPage {

    private static final String PATH = "/complaint";

    private final ComplaintRaising raising;
    private final CurrentCaller current;
    private final Pages pages;

    ComplaintPage(ComplaintRaising raising, CurrentCaller current, Pages pages) {
        this.raising = raising;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "complaint")
    static final class Templates {
        private Templates() {}

        /** @param back where one goes from here, or null */
        static native TemplateInstance raise(Form form, List<Option> ways, String action, String back);

        static native TemplateInstance receipt(ComplaintReceipt receipt, String back);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.raise(ComplaintForm.blank(), ways(pages.locale()), PATH, null));
    }

    /** Number and code are shown this once. */
    @POST
    public Response raise() {
        Form form = pages.form();
        try {
            ComplaintReceipt receipt = raising.raise(Complainant.of(current.caller()), ComplaintForm.read(form));
            return pages.show(Templates.receipt(receipt, null));
        } catch (Refused refused) {
            return pages.refused(
                    Templates.raise(form.refused(refused, pages.locale()), ways(pages.locale()), PATH, null));
        }
    }

    /** Without one's name, or under it. */
    static List<Option> ways(Locale locale) {
        return List.of(
                new Option(ComplaintForm.ANONYMOUS, Messages.text("complaint.anonymousWay", locale)),
                new Option(ComplaintForm.NAMED, Messages.text("complaint.namedWay", locale)));
    }
}
