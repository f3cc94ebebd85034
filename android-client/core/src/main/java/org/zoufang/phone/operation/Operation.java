package org.zoufang.phone.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The GraphQL operations of this phone. Each is a file of the contract, checked against the schema by a test. */
public enum Operation {
    SIGN_IN("signIn"),
    TOKEN_REFRESH("tokenRefresh"),
    SIGN_OUT("signOut"),
    ME("me"),
    SERVER_INFO("serverInfo"),
    SIGN_IN_WAY("signInWay"),
    DEVICE_REGISTER("deviceRegister"),
    DEVICE_REPORT("deviceReport"),
    DELEGATIONS("delegations"),
    PAIRINGS("pairings"),
    PUSH("push"),
    CHANGES("changes");

    private final String fieldName;
    private final String document;

    Operation(String fieldName) {
        this.fieldName = fieldName;
        this.document = read("/org/zoufang/contract/operations/" + fieldName + ".graphql");
    }

    /** The operation's name, which is its only field too. */
    public String fieldName() {
        return fieldName;
    }

    public String document() {
        return document;
    }

    private static String read(String name) {
        try (InputStream in = Operation.class.getResourceAsStream(name)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return new String(out.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
