package org.zoufang.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.PushOutcome;
import org.zoufang.official.Caller;
import org.zoufang.shared.Sql;

/** The answer to each group, stored under its id with what it did. */
@ApplicationScoped
class CommandResults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private final Clock clock;

    CommandResults(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes the id for this group. While another transaction holds it, this waits: then that one has stored the answer,
     * or has let go of the id.
     *
     * @return whether the id was free
     */
    boolean claim(UUID id, PushedGroup group, Caller caller) {
        return store(id, group, caller, "", "");
    }

    /** Stores an answer unless there is one. */
    boolean store(UUID id, PushedGroup group, Caller caller, GroupAnswer answer) {
        return store(id, group, caller, answer.outcome().name(), write(answer));
    }

    /** The answer of a group that was claimed. */
    void settle(UUID id, GroupAnswer answer) {
        sql.change(
                "update command_result set outcome = ?, answer = ? where id = ?",
                answer.outcome().name(),
                write(answer),
                id);
    }

    /** Stores the answers of groups whose ids were taken and stood for nothing. */
    void store(List<Answered> answered, Caller caller) {
        sql.change(
                """
                insert into command_result (id, official_id, device_id, content_hash, outcome, answer, recorded_at)
                select a.id, ?::uuid, ?::uuid, a.hash, a.outcome, a.answer, ?::timestamptz
                from unnest(?::uuid[], ?::bytea[], ?::text[], ?::text[]) as a (id, hash, outcome, answer)
                """,
                caller.officialId(),
                caller.deviceId(),
                clock.instant(),
                answered.stream().map(Answered::id).toList(),
                answered.stream().map(one -> one.group().hash()).toList(),
                answered.stream().map(one -> one.answer().outcome().name()).toList(),
                answered.stream().map(one -> write(one.answer())).toList());
    }

    /** A group and what became of it. */
    record Answered(UUID id, PushedGroup group, GroupAnswer answer) {}

    /** Whether the id was given to this content by this person. */
    boolean isOf(UUID id, PushedGroup group, Caller caller) {
        return sql.one(
                        "select true from command_result where id = ? and official_id = ? and content_hash = ?",
                        row -> row.getBoolean(1),
                        id,
                        caller.officialId(),
                        group.hash())
                .isPresent();
    }

    /** The stored answer, as it was given. */
    GroupAnswer stored(UUID id) {
        return read(sql.one("select answer from command_result where id = ?", row -> row.getString(1), id)
                .orElseThrow());
    }

    /** Whether an answer says that the group was stored; if so, perhaps as a second value beside a first. */
    static boolean isStored(GroupAnswer answer) {
        return answer.outcome() == PushOutcome.APPLIED
                || answer.outcome() == PushOutcome.CONFLICT && !answer.rows().isEmpty();
    }

    /** What became of the caller's own group; null if it is not known. */
    PushOutcome outcome(UUID id, Caller caller) {
        return sql.one(
                        "select outcome from command_result where id = ? and official_id = ?",
                        row -> Sql.term(row, "outcome", PushOutcome.class),
                        id,
                        caller.officialId())
                .orElse(null);
    }

    /** What became of several of the caller's own groups; those of which nothing is known are left out. */
    Map<UUID, PushOutcome> outcomes(Set<UUID> ids, Caller caller) {
        Map<UUID, PushOutcome> outcomes = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    "select id, outcome from command_result where id = any(?::uuid[]) and official_id = ?",
                    row -> outcomes.put(Sql.id(row, "id"), Sql.term(row, "outcome", PushOutcome.class)),
                    ids,
                    caller.officialId());
        }
        return outcomes;
    }

    private boolean store(UUID id, PushedGroup group, Caller caller, String outcome, String answer) {
        // the same lock that those take who carry several out together: neither waits for the other's row
        return sql.change(
                        """
                        insert into command_result
                        (id, official_id, device_id, content_hash, outcome, answer, recorded_at)
                        select ?::uuid, ?::uuid, ?::uuid, ?::bytea, ?, ?, ?::timestamptz
                        from pg_advisory_xact_lock(hashtextextended(?::uuid::text, 0))
                        on conflict (id) do nothing
                        """,
                        id,
                        caller.officialId(),
                        caller.deviceId(),
                        group.hash(),
                        outcome,
                        answer,
                        clock.instant(),
                        id)
                == 1;
    }

    private static String write(GroupAnswer answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    private static GroupAnswer read(String answer) {
        try {
            return JSON.readValue(answer, GroupAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }
}
