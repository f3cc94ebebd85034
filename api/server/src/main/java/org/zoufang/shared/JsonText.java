package org.zoufang.shared;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.microprofile.graphql.Description;

/**
 * A JSON document as it is stored. As a field's value it is copied into the answer byte for byte: it is neither parsed
 * nor escaped, so what made it must have made valid JSON.
 */
@CustomScalar("Json")
@Description("A JSON document, written as it is stored")
public final class JsonText implements CustomStringScalar {

    private final byte[] utf8;

    public JsonText(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** A document as the database sends it: it never becomes characters on its way into the answer. */
    public static JsonText ofUtf8(byte[] utf8) {
        return new JsonText(utf8);
    }

    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The document in UTF-8; not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    @Override
    public String stringValueForSerialization() {
        return text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return text();
    }
}
