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
    PUSH("push"),
    CHANGES("changes");

    private final String fieldName;
    private final String document;

    Operation(String fieldName) {
        this.fieldName = fieldName;
        this.document = Documents.ofOperation(fieldName);
    }

    /** The operation's name, which is its only field too. */
    public String fieldName() {
        return fieldName;
    }

    public String document() {
        return document;
    }
}
