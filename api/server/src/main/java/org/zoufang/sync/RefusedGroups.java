package org.zoufang.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.CommandInProgress;
import org.zoufang.shared.CommandRefused;

/**
 * Tells which groups of phones were refused, in the transaction that stores the refusal: a repeat, which gets the stored
 * one, is not told again.
 */
@ApplicationScoped
class RefusedGroups {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NAMED = 5;

    private final CommandInProgress inProgress;
    private final Event<CommandRefused> refused;

    RefusedGroups(CommandInProgress inProgress, Event<CommandRefused> refused) {
        this.inProgress = inProgress;
        this.refused = refused;
    }

    void tell(UUID id, PushedGroup group, Caller author, RefusalCode code) {
        inProgress.is(id);
        List<String> names = new ArrayList<>();
        Object subject = null;
        for (JsonNode command : commands(group)) {
            if (!command.fieldNames().hasNext()) {
                continue;
            }
            String name = command.fieldNames().next();
            subject = names.isEmpty() ? command.path(name).path("id").asText(null) : subject;
            names.add(name);
        }
        if (names.isEmpty()) {
            names.add("push");
        }
        refused.fire(CommandRefused.mutation(names.get(0), subject, List.of(code.name()))
                .named(String.join(" ", names.stream().distinct().limit(NAMED).toList()))
                .by(author.officialId(), author.deviceId()));
    }

    private static Iterable<JsonNode> commands(PushedGroup group) {
        try {
            return JSON.readTree(group.content()).path("commands");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a group's canonical text is no JSON", e);
        }
    }
}
