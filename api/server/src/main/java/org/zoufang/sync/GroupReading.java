package org.zoufang.sync;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.NonNullType;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.CommandHash;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/** Reads one group as it came: by the schema's types first, then into the inputs of the activities. */
public final class GroupReading {

    /** The type of a group in the schema. */
    public static final String TYPE = "CommandGroupInput";

    private static final String GROUP = "group";
    private static final int SHOWN = 300;
    private static final List<VariableDefinition> ONE_GROUP = List.of(VariableDefinition.newVariableDefinition()
            .name(GROUP)
            .type(NonNullType.newNonNullType(TypeName.newTypeName(TYPE).build()).build())
            .build());
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private GroupReading() {}

    /** A group as maps and texts; what does not fit the schema is read too, as one that could not be. */
    public static PushedGroup read(Object sent, GraphQLSchema schema, GraphQLContext context, Locale locale) {
        Object raw = RowNaming.named(sent);
        String content = CommandHash.canonical(raw);
        try {
            CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                    schema, ONE_GROUP, RawVariables.of(Collections.singletonMap(GROUP, raw)), context, locale);
            return PushedGroup.of(MAPPER.convertValue(coerced.get(GROUP), CommandGroupInput.class), content);
        } catch (GraphQLException e) {
            return unread(raw, content, null, e.getMessage());
        } catch (IllegalArgumentException e) {
            String field = e.getCause() instanceof JsonMappingException mapping ? path(mapping) : null;
            return unread(raw, content, field, String.valueOf(field));
        }
    }

    /** A group that the framework read, as maps and texts again. */
    public static Map<String, Object> plain(CommandGroupInput group) {
        return MAPPER.convertValue(group, new TypeReference<>() {});
    }

    private static PushedGroup unread(Object raw, String content, String field, String what) {
        String shown = what.substring(0, Math.min(what.length(), SHOWN));
        String id = raw instanceof Map<?, ?> map && map.get("id") instanceof String text ? text : "";
        return PushedGroup.unread(id, content, Refusal.of(RefusalCode.GROUP_MALFORMED, field, shown));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
