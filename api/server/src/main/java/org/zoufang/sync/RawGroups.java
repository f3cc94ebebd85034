package org.zoufang.sync;

import graphql.GraphQLContext;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;

/** Reads groups that did not come in a request, by the same schema: kept ones, and those of a parcel. */
@ApplicationScoped
public class RawGroups {

    /** It is there only when the server has started. */
    private final Instance<GraphQLSchema> schema;

    RawGroups(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    /** A group as maps and texts; what does not fit the schema is read too, as one that could not be. */
    public PushedGroup read(Object raw, Locale locale) {
        return GroupReading.read(raw, schema.get(), GraphQLContext.getDefault(), locale);
    }
}
