package org.zoufang.contract;

/**
 * Why something a person asked for is not done, in a form that says what to do.
 *
 * @param code which rule
 * @param field the input field that is to be mended, or null
 * @param arguments what the rule's words name, in their order
 */
public record Refusal(RefusalCode code, String field, Object... arguments) {

    public static Refusal of(RefusalCode code, String field, Object... arguments) {
        return new Refusal(code, field, arguments);
    }
}
