package org.zoufang.phone.operation;

import org.zoufang.contract.Documents;

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
    DEVICE_RULES("deviceRules"),
    DELEGATIONS("delegations"),
    PAIRINGS("pairings"),
    PUSH("push", "earlier/push-1"),
    CHANGES("changes", "earlier/changes-1");

    private final String fieldName;
    private final String document;
    private final String earlier;

    Operation(String fieldName) {
        this.fieldName = fieldName;
        this.document = Documents.ofOperation(fieldName);
        this.earlier = null;
    }

    Operation(String fieldName, String earlierFile) {
        this.fieldName = fieldName;
        this.document = Documents.ofOperation(fieldName);
        this.earlier = Documents.ofOperation(earlierFile);
    }

    /** The operation's name, which is its only field too. */
    public String fieldName() {
        return fieldName;
    }

    public String document() {
        return document;
    }

    /** What a server of the release before understands; null if that is the same. */
    String earlier() {
        return earlier;
    }
}
