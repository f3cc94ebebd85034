package org.zoufang.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.complaint.input.ComplaintStepInput;
import org.zoufang.contract.ComplaintLifecycle;
import org.zoufang.contract.ComplaintState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** What the discipline channel does about a complaint. The trail is told who did what, never a word of it. */
@ApplicationScoped
public class ComplaintHandling {

    private static final String STEP =
            """
            insert into complaint_step (id, complaint_id, position, command, from_state, to_state, at, official_id, sealed,
                content_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final SealedWords words;
    private final Event<Noted> noted;
    private final Clock clock;

    ComplaintHandling(Sql sql, SealedWords words, Event<Noted> noted, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.noted = noted;
        this.clock = clock;
    }

    /** Somebody looks into it (核查). */
    @Transactional
    public UUID takeUp(Caller caller, ComplaintStepInput input) {
        return step(caller, "takeUp", "complaintTakeUp", input);
    }

    /** The answer, which who complained reads by number and code. */
    @Transactional
    public UUID answer(Caller caller, ComplaintStepInput input) {
        return step(caller, "answer", "complaintAnswer", input);
    }

    /** There is more to look into after an answer. */
    @Transactional
    public UUID resume(Caller caller, ComplaintStepInput input) {
        return step(caller, "resume", "complaintResume", input);
    }

    /** Nothing more is done. */
    @Transactional
    public UUID close(Caller caller, ComplaintStepInput input) {
        return step(caller, "close", "complaintClose", input);
    }

    private UUID step(Caller caller, String command, String action, ComplaintStepInput input) {
        onlyDiscipline(caller);
        UUID step = Ids.parse(input.stepId(), "stepId");
        ComplaintRow row = held(input.id());
        byte[] hash = Fingerprint.of(caller.officialId(), command, input);
        if (isRepeated(step, hash)) {
            return row.id();
        }
        InputCheck check = new InputCheck();
        String text = command.equals("answer")
                ? check.needed(input.text(), "text", Limits.NOTE_TEXT)
                : check.text(input.text(), "text", Limits.NOTE_TEXT);
        Optional<ComplaintState> to = ComplaintLifecycle.after(row.state(), command);
        if (to.isEmpty()) {
            check.refuse(RefusalCode.COMPLAINT_NOT_IN_STATE, "id", row.state());
        }
        check.settle();
        int version = row.version() + 1;
        sql.change("update complaint set state = ?, version = ? where id = ?", to.get(), version, row.id());
        sql.change(
                STEP,
                step,
                row.id(),
                version,
                command,
                row.state(),
                to.get(),
                clock.instant(),
                caller.officialId(),
                words.sealStep(row, step, text),
                hash);
        noted.fire(new Noted(
                action,
                "COMPLAINT",
                row.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("state", to.get().name())));
        return row.id();
    }

    static void onlyDiscipline(Caller caller) {
        if (!caller.is(Role.DISCIPLINE)) {
            throw new Forbidden("complaint");
        }
    }

    private ComplaintRow held(String id) {
        return sql.one("select * from complaint where id = ? for update", ComplaintRow::read, Ids.parse(id, "id"))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
    }

    private boolean isRepeated(UUID step, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from complaint_step where id = ?", row -> row.getBytes(1), step);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "stepId", step.toString());
        }
        return before.isPresent();
    }
}
