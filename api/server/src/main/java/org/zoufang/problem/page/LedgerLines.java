package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Departments;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemEdge;
import org.zoufang.problem.SupervisionReading;
import org.zoufang.problem.TimelineReading;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.ProblemView;

/** Puts names, words and both clocks to problems, all of a page at once. */
@ApplicationScoped
class LedgerLines {

    private final EnterpriseReading enterprises;
    private final Departments departments;
    private final TimelineReading timeline;
    private final TermNames terms;
    private final Deadlines deadlines;
    private final SupervisionReading supervision;

    LedgerLines(
            EnterpriseReading enterprises,
            Departments departments,
            TimelineReading timeline,
            TermNames terms,
            Deadlines deadlines,
            SupervisionReading supervision) {
        this.enterprises = enterprises;
        this.departments = departments;
        this.timeline = timeline;
        this.terms = terms;
        this.deadlines = deadlines;
        this.supervision = supervision;
    }

    List<LedgerLine> of(ProblemConnection page, Locale locale) {
        List<ProblemView> problems =
                page.edges().stream().map(ProblemEdge::node).toList();
        Map<UUID, Enterprise> firms = enterprises.byIds(ids(problems, ProblemView::enterpriseId));
        Map<UUID, String> leads = departments.names(ids(problems, ProblemView::leadId));
        Map<UUID, List<AssignmentView>> runs = timeline.assignments(ids(problems, ProblemView::id));
        Map<String, String> categories = terms.of(Catalogue.PROBLEM_CATEGORY, locale);
        Map<UUID, SupervisionLevel> lights = supervision.lights(problems);
        Deadlines.Counting counting = deadlines.counting(locale);
        return problems.stream()
                .map(one -> new LedgerLine(
                        one,
                        firms.get(one.enterpriseId()).name(),
                        categories.getOrDefault(one.category(), one.category()),
                        one.leadId() == null ? null : leads.get(one.leadId()),
                        counting.of(one, runs.getOrDefault(one.id(), List.of())),
                        Deadlines.handling(one, runs.getOrDefault(one.id(), List.of())),
                        lights.get(one.id())))
                .toList();
    }

    private static List<UUID> ids(List<ProblemView> problems, Function<ProblemView, UUID> part) {
        return problems.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
