package org.zoufang.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;

/** What makes one JSON object of another (RFC 7396). Neither may hold a null, which means "not there" in a patch. */
final class MergePatch {

    private MergePatch() {}

    /** The smallest patch that turns {@code from} into {@code to}. */
    static ObjectNode between(ObjectNode from, ObjectNode to) {
        ObjectNode patch = to.objectNode();
        Iterator<Map.Entry<String, JsonNode>> wanted = to.fields();
        while (wanted.hasNext()) {
            Map.Entry<String, JsonNode> field = wanted.next();
            JsonNode before = from.get(field.getKey());
            JsonNode after = field.getValue();
            if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
                ObjectNode inner = between(one, other);
                if (!inner.isEmpty()) {
                    patch.set(field.getKey(), inner);
                }
            } else if (!same(before, after)) {
                patch.set(field.getKey(), after);
            }
        }
        from.fieldNames().forEachRemaining(name -> {
            if (!to.has(name)) {
                patch.putNull(name);
            }
        });
        return patch;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one != null && one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return other.equals(one);
    }
}
