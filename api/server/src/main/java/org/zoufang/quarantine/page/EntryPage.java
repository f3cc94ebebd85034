package org.zoufang.quarantine.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.QuarantineSettlement;
import org.zoufang.contract.QuarantineState;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.quarantine.QuarantineReading;
import org.zoufang.quarantine.QuarantinedText;
import org.zoufang.quarantine.SettlingAlong;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One entry: what it is, whose, why it is here, what was written; and the decision of a person. */
@Page
@Path("/quarantine/entries/{id}")
public class EntryPage {

    /** Whoever decides about a visit reads its notes there; of a very large one the first. */
    private static final int SHOWN = 100;

    private final QuarantineReading reading;
    private final SettlingAlong settling;
    private final EntryNames names;
    private final AccessTable access;
    private final CurrentCaller current;
    private final Pages pages;

    EntryPage(
            QuarantineReading reading,
            SettlingAlong settling,
            EntryNames names,
            AccessTable access,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.settling = settling;
        this.names = names;
        this.access = access;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "quarantine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(
                Form form,
                String target,
                EntryLine line,
                QuarantinedText text,
                Along along,
                long stored,
                boolean settles);
    }

    /**
     * What is settled with an entry.
     *
     * @param shown the first of them with their words
     * @param more how many more there are
     * @param waits whether it is itself settled with another
     */
    public record Along(List<QuarantinedText> shown, long more, boolean waits) {}

    @GET
    public Response show(@PathParam("id") String id) {
        return pages.show(page(Form.blank(), Ids.parse(id, "id")));
    }

    @POST
    public Response settle(@PathParam("id") String id) {
        UUID entry = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            QuarantineSettlement how = form.term("how", QuarantineSettlement.class);
            settling.settle(current.caller(), entry, how, form.text("reason"));
            return pages.done(
                    "/quarantine",
                    how == QuarantineSettlement.TAKE_OVER ? "quarantine.takenOver" : "quarantine.setAside");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), entry));
        }
    }

    private Along along(Caller caller, QuarantinedText text) {
        List<QuarantinedText> shown = text.along().stream()
                .limit(SHOWN)
                .flatMap(one -> reading.text(caller, one.id()).stream())
                .toList();
        UUID first = text.entry().standsOnId();
        boolean waits = first != null
                && reading.entry(caller, first)
                        .filter(one -> one.state() == QuarantineState.WAITING)
                        .isPresent();
        return new Along(shown, text.along().size() - shown.size(), waits);
    }

    private TemplateInstance page(Form form, UUID id) {
        Caller caller = current.caller();
        QuarantinedText text = reading.text(caller, id).orElseThrow(() -> new NotFound("quarantine"));
        boolean settles =
                text.entry().state() == QuarantineState.WAITING && access.allows("Mutation.quarantineSettle", caller);
        return Templates.entry(
                form,
                "/quarantine/entries/" + id,
                names.lines(List.of(text.entry())).get(0),
                text,
                along(caller, text),
                text.photos().stream().filter(one -> one.stored()).count(),
                settles);
    }
}
