package org.zoufang.problem;

/** The name that a step has in the API: {@code problemAskMore} for the verb {@code askMore}. */
public final class MutationName {

    private MutationName() {}

    public static String of(String noun, String verb) {
        return noun + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }
}
