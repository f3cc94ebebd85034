package org.zoufang.phone.app.commitment;

import java.util.Map;
import org.zoufang.phone.app.R;

/** The person's words for the steps of a promise's life. */
final class PromiseWords {

    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("make", R.string.what_commitmentMake),
            Map.entry("accept", R.string.promise_accept),
            Map.entry("start", R.string.promise_start),
            Map.entry("fulfil", R.string.promise_fulfil),
            Map.entry("renegotiate", R.string.promise_renegotiate),
            Map.entry("declareImpossible", R.string.promise_declareImpossible),
            Map.entry("acknowledge", R.string.promise_acknowledge),
            Map.entry("contest", R.string.promise_contest),
            Map.entry("upholdImpossible", R.string.promise_upholdImpossible),
            Map.entry("overturnImpossible", R.string.promise_overturnImpossible),
            Map.entry("recountDue", R.string.step_recountDeadline),
            Map.entry("handOver", R.string.step_handOver));

    /** What was done, or can be. */
    static int of(String command) {
        return STEPS.getOrDefault(String.valueOf(command), R.string.step_other);
    }

    private PromiseWords() {}
}
