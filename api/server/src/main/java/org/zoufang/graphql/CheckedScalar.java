package org.zoufang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import java.util.function.Consumer;

/** A scalar of the framework that looks at what comes in before the framework takes it. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class CheckedScalar implements Coercing<Object, Object> {

    private final Coercing stock;
    private final String name;
    private final Consumer<Object> check;

    /** @param check throws what it likes if the value is not of this scalar */
    CheckedScalar(Coercing<?, ?> stock, String name, Consumer<Object> check) {
        this.stock = stock;
        this.name = name;
        this.check = check;
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return stock.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!fits(input)) {
            throw new CoercingParseValueException("'" + shown(input) + "' is no " + name);
        }
        return stock.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = valueOf(input);
        if (!fits(value)) {
            throw new CoercingParseLiteralException("'" + shown(value) + "' is no " + name);
        }
        return stock.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(input, context, locale);
    }

    private boolean fits(Object value) {
        try {
            check.accept(value);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Object valueOf(Value<?> input) {
        if (input instanceof StringValue text) {
            return text.getValue();
        } else if (input instanceof IntValue number) {
            return number.getValue();
        }
        return input instanceof FloatValue number ? number.getValue() : null;
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
