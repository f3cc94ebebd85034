package org.zoufang.sync.graphql;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.smallrye.graphql.spi.EventingService;

/** Puts {@link GroupsApart} before the engine reads a request's variables. */
public final class PushWiring implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.instrumentation(
                new ChainedInstrumentation(new GroupsApart(), builder.build().getInstrumentation()));
    }
}
