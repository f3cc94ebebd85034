package org.zoufang.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.Transformer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one property of a record; the engine need not build an environment for it. */
final class LightField implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private final Function<Object, Object> getter;
    private final Transformer<Object, Object> transformer;
    private final Origin origin;

    /** From what the framework would make its own fetcher. */
    record Origin(Field field, Type type, Reference owner) {}

    @SuppressWarnings("unchecked")
    LightField(Function<Object, Object> getter, Transformer<?, ?> transformer, Origin origin) {
        this.getter = getter;
        this.transformer = (Transformer<Object, Object>) transformer;
        this.origin = origin;
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        Object value = getter.apply(source);
        return value == null || transformer == null ? value : transformer.out(value);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    /** The fetcher that the framework would have used: the two must always give the same. */
    PlugableDataFetcher<Object> stock() {
        return new FieldDataFetcher<>(origin.field(), origin.type(), origin.owner());
    }
}
