package org.zoufang.graphql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.zoufang.shared.GraphqlConfig;

/** How much the variables of a request may hold. */
final class VariableLimits {

    private final int mostValues;
    private final int longestList;

    VariableLimits(GraphqlConfig limits) {
        this.mostValues = limits.values();
        this.longestList = limits.list();
    }

    /** @throws BadRequest with a code that says of what there is too much */
    void check(JsonObject request) {
        JsonObject variables = request.getJsonObject("variables");
        if (variables != null && values(variables) > mostValues) {
            throw new BadRequest(
                    400, "VARIABLES_TOO_LARGE", "The variables may have " + mostValues + " values altogether");
        }
    }

    private int values(JsonValue value) {
        if (value instanceof JsonArray list) {
            if (list.size() > longestList) {
                throw new BadRequest(
                        400, "LIST_TOO_LONG", "At most " + longestList + " elements in a list are allowed");
            }
            return sum(list);
        }
        return value instanceof JsonObject object ? sum(object.values()) : 1;
    }

    private int sum(Iterable<JsonValue> values) {
        int sum = 1;
        for (JsonValue each : values) {
            sum += values(each);
        }
        return sum;
    }
}
