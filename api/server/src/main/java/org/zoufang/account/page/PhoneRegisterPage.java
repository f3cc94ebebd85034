package org.zoufang.account.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.account.device.DeviceInviting;
import org.zoufang.account.device.DeviceReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialEdge;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.web.QrCode;

/** Where the office makes the QR code that registers a phone. */
@Page
@Path("/phones/register")
public class PhoneRegisterPage {

    private static final String SEARCH = "search";
    private static final String OFFICIAL = "officialId";
    private static final int FOUND = 50;

    private final CurrentCaller current;
    private final DeviceInviting inviting;
    private final OfficialReading officials;
    private final Pages pages;

    PhoneRegisterPage(CurrentCaller current, DeviceInviting inviting, OfficialReading officials, Pages pages) {
        this.current = current;
        this.inviting = inviting;
        this.officials = officials;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance register(Form form, List<Option> people);

        static native TemplateInstance code(QrCode code, DeviceInviting.Invitation invitation, String person);
    }

    @GET
    public Response ask(@QueryParam(SEARCH) String search) {
        if (!DeviceReading.seesAll(current.caller())) {
            throw new Forbidden("deviceRegistrationIssue");
        }
        return pages.show(Templates.register(Form.blank().with(SEARCH, search), people(search)));
    }

    /** The code is shown once and has no address of its own: whoever has it may register a phone. */
    @POST
    public Response make() {
        Form form = pages.form();
        String chosen = form.text(OFFICIAL);
        try {
            DeviceInviting.Invitation made = inviting.invite(current.caller(), Ids.parseIfGiven(chosen, OFFICIAL));
            String person = chosen == null
                    ? null
                    : officials
                            .byId(Ids.parse(chosen, OFFICIAL))
                            .map(Official::name)
                            .orElse(null);
            return pages.show(Templates.code(QrCode.of(made.text()), made, person));
        } catch (Refused refused) {
            return pages.refused(Templates.register(form.refused(refused, pages.locale()), people(form.text(SEARCH))));
        }
    }

    private List<Option> people(String search) {
        if (search == null || search.isBlank()) {
            return List.of();
        }
        Stream<Official> found =
                officials.search(search, FOUND, null).edges().stream().map(OfficialEdge::node);
        return found.map(official -> new Option(official.id().toString(), described(official)))
                .toList();
    }

    private static String described(Official official) {
        return official.organisation() == null
                ? official.name()
                : official.name() + " · " + official.organisation().name();
    }
}
