package org.zoufang.quarantine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group's content as it came, taken apart as far as it can be read. */
record KeptGroup(JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PHOTO = "photoAttach";
    private static final int VERSION_TIME = 7;
    private static final int TIME_SHIFT = 16;

    /** One command: the mutation's name and its input. */
    record Command(String name, JsonNode input) {}

    static KeptGroup of(String content) {
        try {
            return new KeptGroup(JSON.readTree(content));
        } catch (JsonProcessingException e) {
            return new KeptGroup(MissingNode.getInstance());
        }
    }

    /** When a group was written, by its device's clock, if its id is a UUIDv7 (RFC 9562); else null. */
    static Instant writtenAt(UUID id) {
        return id.version() == VERSION_TIME ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT) : null;
    }

    /** As maps and texts, for the schema to read. */
    Object plain() {
        return JSON.convertValue(root, Object.class);
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (JsonNode command : root.path("commands")) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = command.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                commands.add(new Command(field.getKey(), field.getValue()));
            }
        }
        return commands;
    }

    /** The inputs of the photos it lists. */
    List<JsonNode> photos() {
        return commands().stream()
                .filter(command -> command.name().equals(PHOTO))
                .map(Command::input)
                .toList();
    }

    /** The visit it is about: named, or the subject of a command on visits. Null if it says none. */
    UUID visitId() {
        for (Command command : commands()) {
            UUID named = id(command.input().path("visitId"));
            if (named != null) {
                return named;
            }
            if (command.name().startsWith("visit")) {
                return id(command.input().path("id"));
            }
        }
        return null;
    }

    /** The enterprise that it names itself, or null. */
    UUID enterpriseId() {
        return commands().stream()
                .map(command -> id(command.input().path("enterpriseId")))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    static UUID id(JsonNode node) {
        try {
            return node.isTextual() ? UUID.fromString(node.asText()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
