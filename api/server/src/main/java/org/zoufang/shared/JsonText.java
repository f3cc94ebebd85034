package org.zoufang.shared;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/**
 * A JSON document as it is stored. As a field's value it is copied into the answer byte for byte: it is neither parsed
 * nor escaped, so what made it must have made valid JSON.
 *
 * @param text the document
 */
@CustomScalar("Json")
@Description("A JSON document, written as it is stored")
public record JsonText(String text) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
