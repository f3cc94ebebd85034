package org.zoufang.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Which fields an answer has, and of what type: what a client of its time relies on. */
final class Shape {

    private Shape() {}

    /** The fields of an object; for a list those of all its elements together. */
    static JsonNode of(JsonNode value) {
        if (value.isObject()) {
            ObjectNode shape = JsonNodeFactory.instance.objectNode();
            value.fields().forEachRemaining(field -> shape.set(field.getKey(), of(field.getValue())));
            return shape;
        }
        if (value.isArray()) {
            JsonNode all = JsonNodeFactory.instance.textNode("EMPTY");
            for (JsonNode element : value) {
                all = merged(all, of(element));
            }
            return JsonNodeFactory.instance.objectNode().set("[]", all);
        }
        return JsonNodeFactory.instance.textNode(value.getNodeType().name());
    }

    private static JsonNode merged(JsonNode one, JsonNode other) {
        if (one instanceof ObjectNode all && other.isObject()) {
            other.fields()
                    .forEachRemaining(field -> all.set(
                            field.getKey(),
                            all.has(field.getKey())
                                    ? merged(all.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return all;
        }
        return one.isTextual() && (one.asText().equals("EMPTY") || one.asText().equals("NULL")) ? other : one;
    }

    /** What was there once and is not any more, or is of another type. What may be null may be anything. */
    static List<String> missing(JsonNode then, JsonNode now, String path) {
        List<String> missing = new ArrayList<>();
        if (then.isObject()) {
            then.fields()
                    .forEachRemaining(field -> missing.addAll(
                            missing(field.getValue(), now.path(field.getKey()), path + "." + field.getKey())));
        } else if (now.isMissingNode() || !then.equals(now) && !isNothing(then) && !isNothing(now)) {
            missing.add(path + ": " + then + " is " + now);
        }
        return missing;
    }

    private static boolean isNothing(JsonNode shape) {
        return shape.asText().equals("NULL") || shape.asText().equals("EMPTY");
    }
}
