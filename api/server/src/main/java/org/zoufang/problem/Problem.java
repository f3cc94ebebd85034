package org.zoufang.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemNature;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Grams;

/** How a problem (诉求) stands. It changes itself; whether it may is decided before. */
@Entity
@Table(name = "problem")
class Problem {

    /** The highest level (提级办理). */
    static final int HIGHEST = 3;

    @Id
    UUID id;

    String number;

    @Enumerated(EnumType.STRING)
    ProblemSource source;

    UUID sourceId;
    UUID visitId;
    UUID noteId;
    UUID enterpriseId;
    String type;
    String category;
    String cause;

    @Enumerated(EnumType.STRING)
    ProblemNature nature;

    @Enumerated(EnumType.STRING)
    FirstSeenBy firstSeenBy;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    String text;
    List<String> grams;
    UUID raisedBy;

    /** Who follows it since it was handed over; null: who raised it. */
    UUID followerId;

    UUID principalId;
    String contactName;
    UUID deviceId;
    Instant heardAt;
    Instant submittedAt;

    @Enumerated(EnumType.STRING)
    ProblemState state;

    Instant stateSince;
    UUID leadId;
    String ruleCode;
    LocalDate dueOn;
    boolean dueProvisional;
    int level;

    @Enumerated(EnumType.STRING)
    ProblemOutcome outcome;

    LocalDate watchOn;
    int reworkCount;
    int refusalCount;
    int reopenCount;
    Instant reachedAt;
    Instant closedAt;
    UUID mergedInto;
    UUID againOf;
    byte[] contentHash;
    int version;

    protected Problem() {}

    /** As it was brought in; it has no number yet. */
    static Problem submitted(NewProblem asked, Instant now, byte[] contentHash) {
        Problem problem = new Problem();
        problem.id = asked.id();
        problem.source = asked.source();
        problem.sourceId = asked.sourceId();
        problem.visitId = asked.visitId();
        problem.noteId = asked.noteId();
        problem.enterpriseId = asked.enterpriseId();
        problem.type = asked.type();
        problem.category = asked.category();
        problem.cause = asked.cause();
        problem.nature = ProblemNature.INDIVIDUAL;
        problem.firstSeenBy = asked.firstSeenBy();
        problem.urgency = asked.urgency();
        problem.confidentiality = asked.confidentiality();
        problem.text = asked.text();
        problem.grams = List.copyOf(Grams.of(asked.text()));
        problem.raisedBy = asked.raisedBy();
        problem.principalId = asked.principalId();
        problem.contactName = asked.contactName();
        problem.deviceId = asked.deviceId();
        problem.heardAt = asked.heardAt() == null ? now : asked.heardAt();
        problem.submittedAt = now;
        problem.state = ProblemState.SUBMITTED;
        problem.stateSince = now;
        problem.contentHash = contentHash;
        problem.version = 1;
        return problem;
    }

    /** Follows the arrow of a command. */
    void follow(String command, Instant now) {
        ProblemState next = ProblemLifecycle.after(state, command).orElseThrow();
        if (next != state) {
            stateSince = now;
        }
        state = next;
        version++;
    }

    /** Something beside its state changed. */
    void touched() {
        version++;
    }

    void classified(String newType, String newCategory, String newCause) {
        type = newType == null ? type : newType;
        category = newCategory == null ? category : newCategory;
        cause = newCause == null ? cause : newCause;
    }

    void assignedTo(UUID lead, String rules, WorkingDays.Due due) {
        leadId = lead;
        ruleCode = rules;
        outcome = null;
        watchOn = null;
        due(due);
    }

    /** Whether it is one of many. */
    void common(boolean many) {
        nature = many ? ProblemNature.COMMON : ProblemNature.INDIVIDUAL;
    }

    /** The enterprise had to raise it once more. */
    void raisedAgain(UUID before) {
        againOf = before;
        firstSeenBy = FirstSeenBy.RAISED_AGAIN;
    }

    void due(WorkingDays.Due due) {
        dueOn = due.day();
        dueProvisional = due.provisional();
    }

    /** An answer was given and the handling clock stands. */
    void answered(ProblemOutcome with, LocalDate nextOn) {
        outcome = with;
        watchOn = nextOn;
        reachedAt = null;
    }

    void reached(Instant at) {
        reachedAt = at;
    }

    /** The enterprise's own answer ends its waiting. */
    void ended(Instant now) {
        closedAt = now;
    }

    /** It has to be done again, one level up; three times, and it is the second level at least. */
    void reworked(int escalateAt) {
        reworkCount++;
        raise(reworkCount >= escalateAt ? Math.max(level + 1, 2) : level + 1);
    }

    void refused(int escalateAt) {
        refusalCount++;
        if (refusalCount >= escalateAt) {
            raise(Math.max(level, 2));
        }
    }

    void reopened() {
        reopenCount++;
        closedAt = null;
    }

    private void raise(int to) {
        level = Math.min(HIGHEST, to);
    }
}
