package org.zoufang.phone.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    PAIRINGS("pairings", "earlier/pairings-2"),
    CATALOGUE_TERMS("catalogueTerms"),
    CALENDAR_DAYS("calendarDays"),
    PUSH("push", "earlier/push-1"),
    CHANGES("changes", "earlier/changes-2", "earlier/changes-1");

    private final String fieldName;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> documents;

    Operation(String fieldName, String... earlierFiles) {
        this.fieldName = fieldName;
        List<String> all = new ArrayList<>();
        all.add(Documents.ofOperation(fieldName));
        for (String file : earlierFiles) {
            all.add(Documents.ofOperation(file));
        }
        this.documents = Collections.unmodifiableList(all);
    }

    /** The operation's name, which is its only field too. */
    public String fieldName() {
        return fieldName;
    }

    public String document() {
        return documents.get(0);
    }

    /** The same and what older servers understand, the newest first. */
    List<String> documents() {
        return documents;
    }
}
