package org.zoufang.phone.app.outbox;

import android.content.Context;
import java.util.Map;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.OutboxEntry;

/** The person's words for the commands of the API. */
final class What {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("visitRecord", R.string.what_visitRecord),
            Map.entry("visitRevise", R.string.what_visitRevise),
            Map.entry("visitArrive", R.string.what_visitArrive),
            Map.entry("visitEnd", R.string.what_visitEnd),
            Map.entry("visitCloseNotes", R.string.what_visitCloseNotes),
            Map.entry("visitWaive", R.string.what_visitWaive),
            Map.entry("visitSubmit", R.string.what_visitSubmit),
            Map.entry("participantAdd", R.string.what_participantAdd),
            Map.entry("participantRemove", R.string.what_participantRemove),
            Map.entry("noteWrite", R.string.what_noteWrite),
            Map.entry("noteRevise", R.string.what_noteRevise),
            Map.entry("noteWithdraw", R.string.what_noteWithdraw),
            Map.entry("noteKeepBoth", R.string.what_noteKeepBoth),
            Map.entry("factConflictSettle", R.string.what_factConflictSettle),
            Map.entry("photoAttach", R.string.what_photoAttach),
            Map.entry("photoWithdraw", R.string.what_photoWithdraw),
            Map.entry("photoBytes", R.string.what_photoBytes),
            Map.entry("problemSubmit", R.string.what_problemSubmit),
            Map.entry("problemAnswerMore", R.string.what_problemAnswerMore),
            Map.entry("problemDeliver", R.string.what_problemDeliver),
            Map.entry("problemConfirm", R.string.what_problemConfirm),
            Map.entry("problemConfirmInterim", R.string.what_problemConfirmInterim),
            Map.entry("problemDissatisfied", R.string.what_problemDissatisfied),
            Map.entry("hazardReport", R.string.what_hazardReport),
            Map.entry("hazardWarn", R.string.what_hazardWarn),
            Map.entry("hazardRemind", R.string.what_hazardRemind),
            Map.entry("problemWithdraw", R.string.what_problemWithdraw),
            Map.entry("problemReturnVisit", R.string.what_problemReturnVisit),
            Map.entry("problemReopen", R.string.what_problemReopen),
            Map.entry("commitmentMake", R.string.what_commitmentMake),
            Map.entry("commitmentAccept", R.string.promise_accept),
            Map.entry("commitmentStart", R.string.promise_start),
            Map.entry("commitmentFulfil", R.string.promise_fulfil),
            Map.entry("commitmentRenegotiate", R.string.promise_renegotiate),
            Map.entry("commitmentDeclareImpossible", R.string.promise_declareImpossible),
            Map.entry("commitmentAcknowledge", R.string.promise_acknowledge),
            Map.entry("commitmentContest", R.string.promise_contest));

    /** What it is, and the beginning of what was written. */
    static String title(Context context, OutboxEntry entry) {
        String what = context.getString(words(entry.what()));
        return entry.text() == null ? what : context.getString(R.string.outbox_titled, what, entry.text());
    }

    static int words(String command) {
        return WORDS.getOrDefault(command, R.string.what_other);
    }

    private What() {}
}
