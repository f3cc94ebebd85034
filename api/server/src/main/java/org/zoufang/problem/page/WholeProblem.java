package org.zoufang.problem.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.ProblemState;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.official.Official;
import org.zoufang.photo.PhotoView;
import org.zoufang.problem.ProblemPhoto;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.CaseMeeting;
import org.zoufang.problem.view.ConfirmationView;
import org.zoufang.problem.view.ExtensionAsked;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.problem.view.ProblemStepView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.ReplyDraft;
import org.zoufang.problem.view.ReplyView;
import org.zoufang.visit.view.NoteBlockView;

/**
 * A problem with all that its page shows.
 *
 * @param linkable whether the reader may give the enterprise a link to it
 */
public record WholeProblem(
        ProblemView problem,
        Enterprise enterprise,
        Named named,
        Deadlines.Deadline deadline,
        int handlingDays,
        History history,
        Evidence evidence,
        Waiting waiting,
        boolean linkable) {

    /** Who and what it names, in the reader's language; null where nobody is. */
    public record Named(
            String type, String category, String lead, Official raisedBy, Official onBehalfOf, String into) {}

    /**
     * A step with its name in the reader's language.
     *
     * @param limit by when the office decides, or by how much it was late; null where there is no such limit
     */
    public record Line(ProblemStepView step, String name, String limit) {}

    /** What was done about it. */
    public record History(
            List<Line> lines,
            List<AssignmentView> assignments,
            List<ReplyView> replies,
            List<ConfirmationView> confirmations,
            Map<UUID, List<ProblemFile>> files,
            List<CaseMeeting> meetings) {

        /** The answer that was given last, or null. */
        public ReplyView lastReply() {
            return replies.isEmpty() ? null : replies.get(replies.size() - 1);
        }

        /** Those that came with a step or a reply. */
        public List<ProblemFile> filesOf(UUID id) {
            return files.getOrDefault(id, List.of());
        }
    }

    /** What it came from, as far as the reader sees it; {@code photoCount} is how many there are, {@code given} what the enterprise handed in. */
    public record Evidence(NoteBlockView note, List<PhotoView> photos, int photoCount, List<ProblemPhoto> given) {}

    /** What waits for a decision; null where nothing does, or the reader may not see it. */
    public record Waiting(ReplyDraft draft, Official drafter, List<ProblemFile> draftFiles, ExtensionAsked extension) {}

    /** Whether it is closed, and so can be exported with its evidence. */
    public boolean isClosed() {
        return problem.state() == ProblemState.CLOSED;
    }

    public String tone() {
        return LedgerLine.tone(problem.state());
    }
}
