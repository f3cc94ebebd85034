package org.zoufang.commitment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.commitment.CommitmentOffers;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One promise: the exact words, how it stands, what was done about it, and the steps that this reader may take now. */
@Page
@Path("/commitments/{id}")
public class PromisePage {

    private final WholePromises promises;
    private final CommitmentOffers offers;
    private final CurrentCaller current;
    private final Pages pages;

    PromisePage(WholePromises promises, CommitmentOffers offers, CurrentCaller current, Pages pages) {
        this.promises = promises;
        this.offers = offers;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "commitment")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance promise(WholePromise whole, List<Offer> offers);
    }

    /** A step that may be taken now. */
    public record Offer(String path, String name) {}

    @GET
    public Response show(@PathParam("id") String id) {
        UUID promise = Ids.parse(id, "id");
        WholePromise whole = promises.of(current.caller(), promise).orElseThrow(() -> new NotFound("commitment"));
        List<String> commands = offers.of(current.caller(), promise);
        List<Offer> offered = Stream.of(PromiseStep.values())
                .filter(step -> commands.contains(step.command()))
                .map(step -> new Offer(
                        "/commitments/" + promise + "/steps/" + step.command(),
                        Messages.text(step.label(), pages.locale())))
                .toList();
        return pages.show(Templates.promise(whole, offered));
    }
}
