package org.zoufang.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zoufang.shared.CommandRefused;
import org.zoufang.shared.Refused;

/** Tells which requests that were to change something were refused, each once: forms, and what else is sent to a path. */
@ApplicationScoped
class RefusedRequests {

    private static final String TOLD = RefusedRequests.class.getName();
    private static final String NONE = CommandRefused.id(null);

    private final RoutingContext request;
    private final Event<CommandRefused> refused;

    RefusedRequests(RoutingContext request, Event<CommandRefused> refused) {
        this.request = request;
        this.refused = refused;
    }

    void tell(Refused why) {
        tell(why.codes());
    }

    void tell(String code) {
        tell(List.of(code));
    }

    private void tell(List<String> codes) {
        String method = request.request().method().name();
        if (PageGate.SAFE.contains(method) || request.get(TOLD) != null) {
            return;
        }
        request.put(TOLD, true);
        refused.fire(of(method, request.normalizedPath(), codes));
    }

    /** The path without its ids; the first of them is the subject's. */
    static CommandRefused of(String method, String path, List<String> codes) {
        List<String> parts = new ArrayList<>();
        String subjectId = NONE;
        for (String part : path.split("/")) {
            String id = CommandRefused.id(part);
            parts.add(id.equals(NONE) ? part : "{id}");
            subjectId = subjectId.equals(NONE) ? id : subjectId;
        }
        String first = parts.size() > 1 ? parts.get(1) : NONE;
        String subject = first.replaceAll("s$", "").replace('-', '_').toUpperCase(Locale.ROOT);
        return new CommandRefused(method + " " + String.join("/", parts), subject, subjectId, codes, null, null);
    }
}
