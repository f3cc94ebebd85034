package org.zoufang.sync;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.PushOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;

/** What became of one group. */
@Description("What became of one group; a repeat gets the stored answer")
public record GroupAnswer(
        @NonNull @Id @Description("The group") String id,
        @NonNull @Description("Stored, stored with a second value kept beside a first, or refused") PushOutcome outcome,
        @Description("Which rule refused it, or kept a second value apart") RefusalCode code,
        @Description("The input field to mend, if it is one") String field,
        @Description("What to do, in the caller's language") String message,
        @NonNull
                @Description("The rows the group's commands are about, as they stand after it; where a second value had"
                        + " to be kept beside a first, the row that keeps it")
                List<@NonNull RowVersion> rows) {

    /** @param words what to tell where a second value had to be kept beside a first; null if there is none */
    static GroupAnswer taken(String id, List<RowVersion> rows, Refusal words, Locale locale) {
        return words == null
                ? new GroupAnswer(id, PushOutcome.APPLIED, null, null, null, rows)
                : of(id, PushOutcome.CONFLICT, words, locale, rows);
    }

    static GroupAnswer refused(String id, Refusal refusal, Locale locale) {
        return of(id, PushOutcome.REJECTED, refusal, locale, List.of());
    }

    private static GroupAnswer of(String id, PushOutcome outcome, Refusal words, Locale locale, List<RowVersion> rows) {
        return new GroupAnswer(
                id, outcome, words.code(), words.field(), Words.in(locale).of(words), rows);
    }
}
