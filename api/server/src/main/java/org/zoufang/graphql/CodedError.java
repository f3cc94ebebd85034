package org.zoufang.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error that a program can act on.
 *
 * @param code what went wrong, never renamed; the codes stand in {@code docs/api/errors.md}
 * @param message for the developer of the client, in English
 * @param field the input field, or null
 * @param path the field of the answer that is missing, or null if the whole request failed
 * @param locations where in the document, or null
 */
record CodedError(String code, String message, String field, List<Object> path, List<SourceLocation> locations)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;

    static CodedError ofRequest(String code, String message) {
        return new CodedError(code, message, null, null, null);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        if (field != null) {
            extensions.put("field", field);
        }
        return extensions;
    }
}
