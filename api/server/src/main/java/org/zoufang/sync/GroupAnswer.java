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
        @NonNull @Description("Stored, in conflict, or refused") PushOutcome outcome,
        @Description("Which rule refused it") RefusalCode code,
        @Description("The input field to mend, if it is one") String field,
        @Description("What to do, in the caller's language") String message,
        @NonNull @Description("The rows the group's commands are about, as they stand after it")
                List<@NonNull RowVersion> rows) {

    static GroupAnswer applied(String id, List<RowVersion> rows) {
        return new GroupAnswer(id, PushOutcome.APPLIED, null, null, null, rows);
    }

    static GroupAnswer refused(String id, Refusal refusal, Locale locale) {
        PushOutcome outcome = refusal.code() == RefusalCode.STALE_VERSION ? PushOutcome.CONFLICT : PushOutcome.REJECTED;
        String message = Words.in(locale).of(refusal);
        return new GroupAnswer(id, outcome, refusal.code(), refusal.field(), message, List.of());
    }
}
