package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.WorkingDays;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Rulebook;

/** What days decide about a problem, counted without signal as the server counts them. */
record ProblemDays(Instant now, WorkingDays days) {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    static ProblemDays of(Pen pen) {
        return new ProblemDays(pen.now(), Rulebook.of(pen.store().settings()).days());
    }

    LocalDate today() {
        return day(now);
    }

    /** What the server would say against writing down that the enterprise did not answer. */
    List<Refusal> silent(JsonObject problem) {
        Instant reached = Json.instant(problem, "reachedAt");
        return problem.has("noAnswerDays")
                ? ProblemStepPolicy.silent(
                        reached == null ? null : day(reached), today(), Json.number(problem, "noAnswerDays"), days)
                : olderServer();
    }

    /** The same of what the enterprise asks to be done again. */
    List<Refusal> askedAgain(JsonObject problem) {
        Instant closed = Json.instant(problem, "closedAt");
        return problem.has("reopenDays") && closed != null
                ? ProblemStepPolicy.askedAgain(closed, now, Json.number(problem, "reopenDays"))
                : olderServer();
    }

    /** A server that does not say the rule does not take the step from phones. */
    private static List<Refusal> olderServer() {
        return List.of(Refusal.of(RefusalCode.NOT_PERMITTED, "id"));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(CITY).toLocalDate();
    }
}
