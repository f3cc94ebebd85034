package org.zoufang.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;

/**
 * A query or mutation as the engine runs it, without the list of what is selected below it. The framework writes that
 * list twice for each operation, for whoever asks its context for it, and nobody here does; it cost a twentieth of a
 * push.
 */
final class Unlisted extends DelegatingDataFetchingEnvironment {

    private static final DataFetchingFieldSelectionSet NOTHING = new Nothing();

    Unlisted(DataFetchingEnvironment environment) {
        super(environment);
    }

    @Override
    public DataFetchingFieldSelectionSet getSelectionSet() {
        return NOTHING;
    }

    private static final class Nothing implements DataFetchingFieldSelectionSet {

        @Override
        public boolean contains(String glob) {
            return false;
        }

        @Override
        public boolean containsAnyOf(String glob, String... globs) {
            return false;
        }

        @Override
        public boolean containsAllOf(String glob, String... globs) {
            return false;
        }

        @Override
        public List<SelectedField> getFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getImmediateFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getFields(String glob, String... globs) {
            return List.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
            return Map.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(String glob, String... globs) {
            return Map.of();
        }
    }
}
