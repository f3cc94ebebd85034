package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.problem.input.ProblemDraftReplyInput;
import org.zoufang.problem.view.ReplyDraft;
import org.zoufang.shared.Sql;

/** All replies. The words of one are never changed; how far it is stands beside them. */
@ApplicationScoped
class Replies {

    private final Sql sql;

    Replies(Sql sql) {
        this.sql = sql;
    }

    /** A draft, under the id of its step, which is written already. */
    void draft(ProblemCase work, ProblemDraftReplyInput input) {
        sql.change(
                """
                insert into problem_reply (id, problem_id, organisation_id, level, outcome, text, legal_basis, alternatives,
                    next_on, drafted_by, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFTED')
                """,
                work.stepId(),
                work.id(),
                work.problem().leadId,
                work.problem().level,
                input.outcome(),
                input.text(),
                input.legalBasis(),
                input.alternatives(),
                input.nextOn(),
                work.caller().officialId());
    }

    /** The one that waits for its approver or for its review. */
    Optional<Reply> waiting(UUID problemId) {
        return read("state in ('DRAFTED', 'IN_REVIEW')", problemId);
    }

    /** The words of the one that waits. */
    Optional<ReplyDraft> draftOf(UUID problemId) {
        return sql.one(
                "select * from problem_reply where problem_id = ? and state in ('DRAFTED', 'IN_REVIEW')"
                        + " order by id desc limit 1",
                row -> new ReplyDraft(
                        Sql.id(row, "id"),
                        Sql.term(row, "outcome", ProblemOutcome.class),
                        row.getString("text"),
                        row.getString("legal_basis"),
                        row.getString("alternatives"),
                        row.getObject("next_on", LocalDate.class),
                        Sql.id(row, "drafted_by")),
                problemId);
    }

    /** The one that was given last. */
    Optional<Reply> given(UUID problemId) {
        return read("state = 'GIVEN'", problemId);
    }

    void returned(Reply reply) {
        move(reply, "RETURNED");
    }

    void overturned(Reply reply, UUID by) {
        sql.change("update problem_reply set state = 'OVERTURNED', reviewed_by = ? where id = ?", by, reply.id());
    }

    void inReview(Reply reply, UUID by) {
        sql.change("update problem_reply set state = 'IN_REVIEW', sent_by = ? where id = ?", by, reply.id());
    }

    void approved(Reply reply, UUID by, Instant now) {
        sql.change(
                "update problem_reply set state = 'GIVEN', sent_by = ?, given_at = ? where id = ?",
                by,
                now,
                reply.id());
    }

    void upheld(Reply reply, UUID by, Instant now) {
        sql.change(
                "update problem_reply set state = 'GIVEN', reviewed_by = ?, given_at = ? where id = ?",
                by,
                now,
                reply.id());
    }

    /** Whether this person drafted, approved or reviewed any reply to the problem. */
    boolean hadAHand(UUID problemId, UUID officialId) {
        return sql.one(
                        "select id from problem_reply where problem_id = ? and ? in (drafted_by, sent_by, reviewed_by) limit 1",
                        row -> true,
                        problemId,
                        officialId)
                .isPresent();
    }

    private void move(Reply reply, String state) {
        sql.change("update problem_reply set state = ? where id = ?", state, reply.id());
    }

    private Optional<Reply> read(String which, UUID problemId) {
        return sql.one(
                "select * from problem_reply where problem_id = ? and " + which
                        + " order by given_at desc nulls last, id desc limit 1",
                row -> new Reply(
                        Sql.id(row, "id"),
                        Sql.term(row, "outcome", ProblemOutcome.class),
                        Sql.id(row, "drafted_by"),
                        Sql.id(row, "sent_by"),
                        row.getObject("next_on", LocalDate.class),
                        Sql.instant(row, "given_at")),
                problemId);
    }
}
