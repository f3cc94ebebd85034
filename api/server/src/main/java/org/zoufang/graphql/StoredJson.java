package org.zoufang.graphql;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.zoufang.shared.JsonText;

/** A stored document for Jackson's generator, which takes bytes only in this shape. Nothing of it is ever quoted. */
final class StoredJson implements SerializableString {

    private static final int TOO_LONG = -1;

    private final JsonText json;

    StoredJson(JsonText json) {
        this.json = json;
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return json.utf8();
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        byte[] utf8 = json.utf8();
        if (utf8.length > buffer.length - offset) {
            return TOO_LONG;
        }
        System.arraycopy(utf8, 0, buffer, offset, utf8.length);
        return utf8.length;
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(json.utf8());
        return json.utf8().length;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (buffer.remaining() < json.utf8().length) {
            return TOO_LONG;
        }
        buffer.put(json.utf8());
        return json.utf8().length;
    }

    @Override
    public String getValue() {
        return json.text();
    }

    @Override
    public int charLength() {
        return json.text().length();
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        String text = json.text();
        if (text.length() > buffer.length - offset) {
            return TOO_LONG;
        }
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
    }

    @Override
    public char[] asQuotedChars() {
        throw new UnsupportedOperationException("a document is no string");
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw new UnsupportedOperationException("a document is no string");
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw new UnsupportedOperationException("a document is no string");
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw new UnsupportedOperationException("a document is no string");
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw new UnsupportedOperationException("a document is no string");
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw new UnsupportedOperationException("a document is no string");
    }
}
