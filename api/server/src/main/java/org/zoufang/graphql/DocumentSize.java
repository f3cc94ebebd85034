package org.zoufang.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a selection asks for, each fragment counted as often as it is used. Known before anything is validated, in a
 * time that grows with the text alone: fragments that use each other make short texts of endless questions.
 */
final class DocumentSize {

    /** Beyond this, counting more makes no difference. */
    private static final long ENOUGH = Integer.MAX_VALUE;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private long repeats;

    /**
     * What stands in one place.
     *
     * @param fields with all that stands below
     * @param aliases likewise
     * @param depth levels of fields
     * @param names how often each name of the answer is asked for in this very place
     */
    record Size(long fields, long aliases, int depth, Map<String, Long> names) {

        long here() {
            return names.values().stream().reduce(0L, DocumentSize::sum);
        }
    }

    DocumentSize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Size of(OperationDefinition operation) {
        return of(operation.getSelectionSet());
    }

    /** How often the name that is asked for most often in one place is, in all that was measured. */
    long repeats() {
        return repeats;
    }

    private Size of(SelectionSet selections) {
        Sum sum = new Sum();
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                add(selection, sum);
            }
        }
        sum.names.values().forEach(times -> repeats = Math.max(repeats, times));
        return new Size(sum.fields, sum.aliases, sum.depth, sum.names);
    }

    private void add(Selection<?> selection, Sum sum) {
        if (selection instanceof Field field) {
            sum.add(field, of(field.getSelectionSet()));
        } else if (selection instanceof InlineFragment fragment) {
            sum.add(of(fragment.getSelectionSet()));
        } else if (selection instanceof FragmentSpread spread) {
            sum.add(ofFragment(spread.getName()));
        }
    }

    /** A fragment inside itself counts as nothing here; validation refuses it by name. */
    private Size ofFragment(String name) {
        Size known = sizes.get(name);
        if (known == null) {
            sizes.put(name, new Size(0, 0, 0, Map.of()));
            FragmentDefinition fragment = fragments.get(name);
            known = of(fragment == null ? null : fragment.getSelectionSet());
            sizes.put(name, known);
        }
        return known;
    }

    private static long sum(long one, long other) {
        return Math.min(ENOUGH, one + other);
    }

    private static final class Sum {

        private final Map<String, Long> names = new HashMap<>();
        private long fields;
        private long aliases;
        private int depth;

        private void add(Field field, Size below) {
            fields = sum(fields, 1 + below.fields());
            aliases = sum(aliases, (field.getAlias() == null ? 0 : 1) + below.aliases());
            depth = Math.max(depth, 1 + below.depth());
            names.merge(field.getResultKey(), 1L, DocumentSize::sum);
        }

        private void add(Size fragment) {
            fields = sum(fields, fragment.fields());
            aliases = sum(aliases, fragment.aliases());
            depth = Math.max(depth, fragment.depth());
            fragment.names().forEach((name, times) -> names.merge(name, times, DocumentSize::sum));
        }
    }
}
