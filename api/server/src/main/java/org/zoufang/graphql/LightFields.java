package org.zoufang.graphql;

import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.DataFetcherService;
import io.smallrye.graphql.transformation.Transformer;

/**
 * Gives plain property fields a fetcher that calls the getter and nothing else. The framework's own clones the request
 * context and builds the list of selected fields for each single value, which is a third of the cost of an answer.
 * Where a field needs more than its getter (adapters, maps, transformed lists) the framework's fetcher stays.
 */
public final class LightFields implements DataFetcherService {

    private static final int BEFORE_THE_FRAMEWORK = 1;

    @Override
    public Integer getPriority() {
        return BEFORE_THE_FRAMEWORK;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        if (field.getMethodName() == null || isAdapted(field)) {
            return null;
        }
        boolean transformed = isTransformed(field);
        if (transformed && field.hasWrapper()) {
            return null;
        }
        Class<?> source = ClassloadingService.get().loadClass(owner.getClassName());
        return Getter.of(source, field.getMethodName())
                .map(getter -> new LightField(
                        getter,
                        transformed ? Transformer.transformer(field) : null,
                        new LightField.Origin(field, type, owner)))
                .orElse(null);
    }

    private static boolean isAdapted(Field field) {
        Reference reference = field.getReference();
        return field.isAdaptingWith()
                || field.isAdaptingTo()
                || reference.isAdaptingWith()
                || reference.isAdaptingTo()
                || field.hasWrapper()
                        && !(field.getWrapper().isCollection()
                                || field.getWrapper().isArray());
    }

    private static boolean isTransformed(Field field) {
        Reference reference = field.getReference();
        return reference.getType() == ReferenceType.SCALAR
                && !reference.getClassName().equals(reference.getGraphQLClassName());
    }
}
