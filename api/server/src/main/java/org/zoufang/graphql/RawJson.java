package org.zoufang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import org.zoufang.shared.JsonText;

/** Lets the scalar Json through to the writer as it is; the framework would make a string of it, each quote escaped. */
final class RawJson implements Coercing<JsonText, JsonText> {

    @Override
    public JsonText serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof JsonText text) {
            return text;
        }
        throw new CoercingSerializeException("Json is always a stored document");
    }

    @Override
    public JsonText parseValue(Object input, GraphQLContext context, Locale locale) {
        throw new CoercingParseValueException("Json is only for answers");
    }

    @Override
    public JsonText parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        throw new CoercingParseLiteralException("Json is only for answers");
    }
}
