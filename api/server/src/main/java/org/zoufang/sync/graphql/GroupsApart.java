package org.zoufang.sync.graphql;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Argument;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zoufang.contract.CommandHash;
import org.zoufang.sync.CommandGroupInput;
import org.zoufang.sync.GroupReading;
import org.zoufang.sync.PushedGroup;

/**
 * Reads each group of a push on its own. GraphQL refuses a whole request over one value that does not fit its type; a
 * phone that is a version ahead, or one broken row in its store, would then keep all its other groups from arriving.
 * So the groups are read here one by one, before the request's variables are, and the field gets them ready made; what
 * does not fit becomes that group's own answer. Groups written into the query text itself are not taken apart.
 */
final class GroupsApart extends SimplePerformantInstrumentation {

    /** A variable that holds groups, by its declaration: the document is parsed later, or not at all if it is known. */
    private static final Pattern DECLARED =
            Pattern.compile("\\$(\\w+)[\\s,]*:[\\s,]*\\[[\\s,]*" + GroupReading.TYPE + "\\b");

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (input.getQuery() == null || !input.getQuery().contains(GroupReading.TYPE)) {
            return input;
        }
        Map<String, Object> variables = new HashMap<>(input.getVariables());
        DECLARED.matcher(input.getQuery())
                .results()
                .map(MatchResult::group)
                .map(GroupsApart::name)
                .filter(name -> variables.get(name) instanceof List<?>)
                .forEach(name -> takeApart(name, variables, parameters));
        return input.transform(changed -> changed.variables(variables));
    }

    private void takeApart(String name, Map<String, Object> variables, InstrumentationExecutionParameters parameters) {
        List<?> raw = (List<?>) variables.get(name);
        List<PushedGroup> groups =
                raw.stream().map(group -> read(group, parameters)).toList();
        parameters.getGraphQLContext().put(key(name), groups);
        variables.put(name, List.of());
    }

    private static PushedGroup read(Object group, InstrumentationExecutionParameters request) {
        return GroupReading.read(
                group,
                request.getSchema(),
                request.getGraphQLContext(),
                request.getExecutionInput().getLocale());
    }

    /** The groups of a push field, as they were read apart or else as the framework read them. */
    static List<PushedGroup> of(DataFetchingEnvironment field, List<CommandGroupInput> groups) {
        return variable(field)
                .map(name -> field.getGraphQlContext().<List<PushedGroup>>get(key(name)))
                .orElseGet(() -> groups.stream()
                        .map(group -> PushedGroup.of(group, CommandHash.canonical(GroupReading.plain(group))))
                        .toList());
    }

    private static Optional<String> variable(DataFetchingEnvironment push) {
        return push.getField().getArguments().stream()
                .filter(argument -> argument.getName().equals("groups"))
                .map(Argument::getValue)
                .filter(VariableReference.class::isInstance)
                .map(reference -> ((VariableReference) reference).getName())
                .findFirst();
    }

    private static String name(String declaration) {
        return declaration.substring(1).split("\\W", 2)[0];
    }

    private static String key(String variable) {
        return "push.groups." + variable;
    }
}
