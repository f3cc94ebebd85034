package org.zoufang.graphql;

import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.graphql.spi.EventingService;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.zoufang.shared.GraphqlConfig;
import org.zoufang.shared.ZoufangConfig;

/** What the framework lets us change when it builds the schema and the engine. */
public final class FrontDoorWiring implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema schema = EnumDescriptions.in(StrictScalars.in(builder.build()));
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(changed -> {
            // the framework takes its own default, the word "default", for a pattern of names to hide, and runs it as a
            // regular expression for each field of each answer
            changed.fieldVisibility(DEFAULT_FIELD_VISIBILITY);
            // the schema is built before the settings of a running server can be read
            StrangerIntrospection.close(changed, () -> config().introspection());
            AccessGate.close(schema, changed);
        });
        return GraphQLSchema.newSchema(schema).codeRegistry(registry);
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        GraphqlConfig limits = config();
        List<Instrumentation> chain = new ArrayList<>();
        chain.add(new DocumentLimits(limits));
        chain.add(QueryLimits.of(limits.complexity()));
        // first of all: building the engine, which alone gives out the framework's own chain, fixes the handler too
        GraphQL.Builder handled = builder.defaultDataFetcherExceptionHandler(new FieldErrors())
                .queryExecutionStrategy(new WrittenLists(new FieldErrors()));
        chain.add(handled.build().getInstrumentation());
        limitTokens(limits.tokens());
        return handled.instrumentation(new RequestLevel(new ChainedInstrumentation(chain)));
    }

    private static GraphqlConfig config() {
        return ConfigProvider.getConfig()
                .unwrap(SmallRyeConfig.class)
                .getConfigMapping(ZoufangConfig.class)
                .graphql();
    }

    /** The framework's own option sets the limit of schema documents, not that of operations. */
    private static void limitTokens(int tokens) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(tokens).maxWhitespaceTokens(tokens * 4)));
    }
}
