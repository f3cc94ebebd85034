package org.zoufang.shared;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;

/** One thing that a person can mend, in the caller's language. */
@Description("What a person can mend (用户可更正的错误): which rule, which field, and what to do")
public record UserError(
        @NonNull @Description("Which rule; a client that does not know it shows the message") RefusalCode code,
        @Description("The input field to mend, if it is one") String field,
        @NonNull @Description("What to do, in the caller's language") String message) {

    public static UserError of(Refusal refusal, Locale locale) {
        return new UserError(refusal.code(), refusal.field(), Words.in(locale).of(refusal));
    }

    public static List<UserError> of(Refused refused, Locale locale) {
        return refused.refusals().stream().map(refusal -> of(refusal, locale)).toList();
    }
}
