package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.CaseMeetings;
import org.zoufang.problem.DraftReading;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.problem.EvidenceReading;
import org.zoufang.problem.ProblemExtending;
import org.zoufang.problem.ProblemPhotoReading;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.StepFileReading;
import org.zoufang.problem.TimelineReading;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.ExtensionAsked;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.problem.view.ProblemStepView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.ReplyDraft;
import org.zoufang.shared.Clocks;
import org.zoufang.web.Messages;
import org.zoufang.web.Pages;

/** Brings together what the page of a problem shows to this reader. */
@ApplicationScoped
class WholeProblems {

    private final ProblemReading problems;
    private final TimelineReading timeline;
    private final DraftReading drafts;
    private final StepFileReading files;
    private final CaseMeetings meetings;
    private final ProblemExtending extending;
    private final EvidenceReading evidence;
    private final ProblemPhotoReading given;
    private final EnterpriseProblemReading links;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final Departments departments;
    private final TermNames terms;
    private final Deadlines deadlines;
    private final Pages pages;

    WholeProblems(
            ProblemReading problems,
            TimelineReading timeline,
            DraftReading drafts,
            StepFileReading files,
            CaseMeetings meetings,
            ProblemExtending extending,
            EvidenceReading evidence,
            ProblemPhotoReading given,
            EnterpriseProblemReading links,
            EnterpriseReading enterprises,
            OfficialReading officials,
            Departments departments,
            TermNames terms,
            Deadlines deadlines,
            Pages pages) {
        this.problems = problems;
        this.timeline = timeline;
        this.drafts = drafts;
        this.files = files;
        this.meetings = meetings;
        this.extending = extending;
        this.evidence = evidence;
        this.given = given;
        this.links = links;
        this.enterprises = enterprises;
        this.officials = officials;
        this.departments = departments;
        this.terms = terms;
        this.deadlines = deadlines;
        this.pages = pages;
    }

    /** Nothing if there is none that he may see. */
    Optional<WholeProblem> of(Caller caller, UUID id) {
        return problems.problem(caller, id).map(problem -> whole(caller, problem));
    }

    private WholeProblem whole(Caller caller, ProblemView problem) {
        WholeProblem.History history = history(problem.id());
        return new WholeProblem(
                problem,
                enterprises.byId(problem.enterpriseId()).orElseThrow(),
                named(caller, problem),
                deadlines.counting(pages.locale()).of(problem, history.assignments()),
                Deadlines.handling(problem, history.assignments()),
                history,
                new WholeProblem.Evidence(
                        evidence.note(caller, problem).orElse(null),
                        evidence.photos(caller, problem),
                        evidence.photoCount(problem.id()),
                        given.ofProblems(List.of(problem.id())).getOrDefault(problem.id(), List.of())),
                waiting(caller, problem),
                links.linkable(caller, problem.id())
                        .filter(EnterpriseProblemReading.Linkable::shown)
                        .isPresent());
    }

    private WholeProblem.History history(UUID id) {
        List<UUID> ids = List.of(id);
        List<ProblemStepView> steps = timeline.steps(ids).getOrDefault(id, List.of());
        List<AssignmentView> assignments = timeline.assignments(ids).getOrDefault(id, List.of());
        return new WholeProblem.History(
                lines(steps, assignments),
                assignments,
                timeline.replies(ids).getOrDefault(id, List.of()),
                timeline.confirmations(ids).getOrDefault(id, List.of()),
                files.ofSteps(steps.stream().map(ProblemStepView::id).toList()),
                meetings.ofProblems(ids).getOrDefault(id, List.of()));
    }

    /** Beside an objection stands by when it is decided, beside the decision by how much it was late. */
    private List<WholeProblem.Line> lines(List<ProblemStepView> steps, List<AssignmentView> assignments) {
        Deadlines.Counting counting = deadlines.counting(pages.locale());
        Iterator<LocalDate> due = assignments.stream()
                .filter(run -> run.objectedAt() != null && run.objectionDueOn() != null)
                .sorted(Comparator.comparing(AssignmentView::objectedAt))
                .map(AssignmentView::objectionDueOn)
                .iterator();
        List<WholeProblem.Line> lines = new ArrayList<>();
        LocalDate last = null;
        for (ProblemStepView step : steps) {
            String limit = null;
            if (step.command().equals("object")) {
                last = due.hasNext() ? due.next() : null;
                limit = last == null ? null : counting.objectionDueWords(last);
            } else if (step.command().equals("decideObjection") && last != null) {
                limit = counting.objectionLate(last, LocalDate.ofInstant(step.at(), Clocks.CHINA));
            }
            lines.add(new WholeProblem.Line(step, named(step), limit));
        }
        return lines;
    }

    private String named(ProblemStepView step) {
        Locale locale = pages.locale();
        String label =
                switch (step.command()) {
                    case "submit" -> "problem.submit";
                    case "handOver" -> "problem.handOver";
                    case "recountDeadline" -> "problem.recountDeadline";
                    case "cluster" -> "problem.cluster";
                    case "uncluster" -> "problem.uncluster";
                    case "supervisionIssue" -> "problem.supervise";
                    case "supervisionReply" -> "problem.supervisionReply";
                    case "supervisionAccept" -> "problem.supervisionAccept";
                    case "supervisionUpgrade" -> "problem.supervisionUpgrade";
                    case "supervisionClose" -> "problem.supervisionClose";
                    default -> Step.of(step.command()).map(Step::label).orElse(null);
                };
        return label == null ? step.command() : Messages.text(label, locale);
    }

    private WholeProblem.Named named(Caller caller, ProblemView problem) {
        Map<UUID, Official> people = officials.byIds(Stream.of(problem.raisedById(), problem.principalId())
                .filter(Objects::nonNull)
                .toList());
        String into = problem.mergedIntoId() == null
                ? null
                : problems.problem(caller, problem.mergedIntoId())
                        .map(ProblemView::number)
                        .orElse(null);
        return new WholeProblem.Named(
                terms.of(Catalogue.PROBLEM_TYPE, pages.locale()).getOrDefault(problem.type(), problem.type()),
                terms.of(Catalogue.PROBLEM_CATEGORY, pages.locale())
                        .getOrDefault(problem.category(), problem.category()),
                problem.leadId() == null
                        ? null
                        : departments.names(List.of(problem.leadId())).get(problem.leadId()),
                people.get(problem.raisedById()),
                people.get(problem.principalId()),
                into);
    }

    private WholeProblem.Waiting waiting(Caller caller, ProblemView problem) {
        ReplyDraft draft = drafts.waiting(caller, problem.id()).orElse(null);
        Official drafter = draft == null
                ? null
                : officials.byIds(List.of(draft.draftedById())).get(draft.draftedById());
        ExtensionAsked extension = extending
                .undecided(problem.id())
                .filter(asked -> ProblemLifecycle.isHandled(problem.state()))
                .orElse(null);
        List<ProblemFile> along = draft == null ? List.of() : files.ofDraft(draft.id());
        return new WholeProblem.Waiting(draft, drafter, along, extension);
    }
}
