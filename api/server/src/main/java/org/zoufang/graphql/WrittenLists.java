package org.zoufang.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.shared.JsonBytes;
import org.zoufang.shared.JsonText;
import org.zoufang.shared.WritesItself;

/**
 * Lets a list write itself where each asked field stands there plainly: no fragment, no directive, no {@code
 * __typename}. Any other selection goes the engine's own way and says the same.
 */
final class WrittenLists extends AsyncExecutionStrategy {

    WrittenLists(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext context, ExecutionStrategyParameters parameters, Iterable<Object> values) {
        if (values instanceof WritesItself rows) {
            Map<String, String> asked = plain(parameters);
            if (!asked.isEmpty()) {
                return new FieldValueInfo(CompleteValueType.LIST, written(rows, asked));
            }
        }
        return super.completeValueForList(context, parameters, values);
    }

    /** The field for each key of the answer, in order; none if they do not all stand there plainly. */
    private static Map<String, String> plain(ExecutionStrategyParameters parameters) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Field list : parameters.getField().getFields()) {
            SelectionSet selections = list.getSelectionSet();
            for (Selection<?> selection : selections.getSelections()) {
                if (!(selection instanceof Field field)
                        || !field.getDirectives().isEmpty()
                        || field.getName().startsWith("__")) {
                    return Map.of();
                }
                asked.put(field.getResultKey(), field.getName());
            }
        }
        return asked;
    }

    private static JsonText written(WritesItself rows, Map<String, String> asked) {
        JsonBytes json = new JsonBytes();
        json.ascii("[");
        for (int row = 0; row < rows.size(); row++) {
            json.ascii(row == 0 ? "" : ",");
            String before = "{\"";
            for (Map.Entry<String, String> each : asked.entrySet()) {
                json.ascii(before).ascii(each.getKey()).ascii("\":");
                rows.write(json, row, each.getValue());
                before = ",\"";
            }
            json.ascii("}");
        }
        return json.ascii("]").json();
    }
}
