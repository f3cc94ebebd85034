package org.zoufang.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The GraphQL documents of our own clients: those of this release in {@code operations/}, those that phones of earlier
 * releases still send in {@code operations/earlier/}. Each stands with the SHA-256 of its file in
 * {@code documents.sha256}, from which no line is ever taken away.
 */
public final class Documents {

    private static final String ROOT = "/org/zoufang/contract/";
    private static final String LIST = "documents.sha256";

    private Documents() {}

    /** The document of an operation of this release, as a client sends it: in one line. */
    public static String ofOperation(String name) {
        return oneLine(read("operations/" + name + ".graphql"));
    }

    /** All documents by the SHA-256 of their text, as they stand in their files and as they are sent. */
    public static Map<String, String> byHash() {
        Map<String, String> known = new LinkedHashMap<>();
        for (String line : read(LIST).trim().split("\n", -1)) {
            String text = read(line.substring(line.lastIndexOf(' ') + 1));
            known.put(hash(text), text);
            known.put(hash(oneLine(text)), oneLine(text));
        }
        return known;
    }

    /** The same document with single spaces for all white space. No document of ours has a text or a comment in it. */
    public static String oneLine(String document) {
        return document.replaceAll("\\s+", " ").trim();
    }

    /** SHA-256 of a document's text in UTF-8, in hexadecimal digits. */
    public static String hash(String document) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte each : bytes) {
                hex.append(Character.forDigit(each >> 4 & 0xf, 16)).append(Character.forDigit(each & 0xf, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(ROOT + name)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return new String(out.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
