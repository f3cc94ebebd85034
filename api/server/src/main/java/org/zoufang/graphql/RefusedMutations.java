package org.zoufang.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.security.ForbiddenException;
import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zoufang.shared.CommandRefused;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Tells which mutations were refused, whether their payload says so or they threw; a fault of ours is none of these. */
final class RefusedMutations {

    private static final ClassValue<Optional<Function<Object, Object>>> ERRORS = new ClassValue<>() {
        @Override
        protected Optional<Function<Object, Object>> computeValue(Class<?> payload) {
            return Getter.of(payload, "userErrors");
        }
    };

    private RefusedMutations() {}

    /** What a mutation answered. */
    static void answered(DataFetchingEnvironment asked, Object answer) {
        Object payload = answer instanceof DataFetcherResult<?> result ? result.getData() : answer;
        if (payload == null) {
            return;
        }
        ERRORS.get(payload.getClass())
                .map(errors -> (List<?>) errors.apply(payload))
                .filter(errors -> !errors.isEmpty())
                .ifPresent(errors -> tell(
                        asked,
                        errors.stream()
                                .map(error -> ((UserError) error).code().name())
                                .toList()));
    }

    /** What a mutation threw. */
    static void threw(DataFetchingEnvironment asked, Throwable thrown) {
        ErrorCode coded = thrown.getClass().getAnnotation(ErrorCode.class);
        if (thrown instanceof Refused refused) {
            tell(asked, refused.codes());
        } else if (coded != null) {
            tell(asked, List.of(coded.value()));
        } else if (thrown instanceof ForbiddenException) {
            tell(asked, List.of("FORBIDDEN"));
        }
    }

    private static void tell(DataFetchingEnvironment asked, List<String> codes) {
        String name = asked.getFieldDefinition().getName();
        Arc.container()
                .beanManager()
                .getEvent()
                .select(CommandRefused.class)
                .fire(CommandRefused.mutation(name, id(asked.getArguments()), codes));
    }

    /** A command's input names its subject by {@code id}, and what it is about to issue by the subject's. */
    private static Object id(Map<String, Object> arguments) {
        Object input = arguments.get("input");
        Map<?, ?> fields = input instanceof Map<?, ?> map ? map : arguments;
        Object id = fields.get("id");
        return id != null ? id : fields.get("problemId");
    }
}
