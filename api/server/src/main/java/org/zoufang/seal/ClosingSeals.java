package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.evidence.EvidenceStory;
import org.zoufang.problem.ProblemClosed;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/**
 * Keeps what an enterprise was told when its problem was closed, and the fingerprint of it that it is given (办结指纹): whoever
 * rewrites the story afterwards cannot make a package that has it.
 */
@ApplicationScoped
public class ClosingSeals {

    private static final String ROW =
            "insert into seal_told (step_id, problem_id, story, parts, told_at) values (?, ?, ?, ?, ?)";

    private final EvidenceGathering gathering;
    private final EvidenceBinding binding;
    private final Sql sql;
    private final Event<Noted> trail;
    private final Clock clock;

    ClosingSeals(EvidenceGathering gathering, EvidenceBinding binding, Sql sql, Event<Noted> trail, Clock clock) {
        this.gathering = gathering;
        this.binding = binding;
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /** The fingerprint that was told. */
    public record Told(String story, Instant toldAt) {

        /** To be read out: the first twenty digits in groups of four. */
        public String aloud() {
            return EvidenceStory.aloud(story);
        }

        /** To be compared, digit by digit. */
        public String grouped() {
            return EvidenceStory.grouped(story);
        }
    }

    /** What was kept. */
    record Kept(String story, List<ChainPart> parts) {}

    void keep(@Observes ProblemClosed closed) {
        Gathered gathered = gathering.told(closed.enterpriseId(), closed.problemId());
        String story = binding.story(gathered);
        sql.change(ROW, closed.stepId(), closed.problemId(), story, ToldParts.write(gathered.parts()), clock.instant());
        trail.fire(new Noted(
                "problemClosingSeal", "PROBLEM", closed.problemId().toString(), null, null, Map.of("story", story)));
    }

    /** What was told at the last closing; nothing for what was closed before it was kept, or is not shown at a link. */
    public Optional<Told> told(UUID problemId) {
        return sql.one(
                "select story, told_at from seal_told where problem_id = ? order by told_at desc limit 1",
                row -> new Told(row.getString("story"), Sql.instant(row, "told_at")),
                problemId);
    }

    Optional<Kept> kept(UUID problemId) {
        return sql.one(
                "select story, parts from seal_told where problem_id = ? order by told_at desc limit 1",
                row -> new Kept(row.getString("story"), ToldParts.read(row.getString("parts"))),
                problemId);
    }
}
