package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.cluster.view.ClusterSuggestion;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.ProblemClustering;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.rulebook.RuleValue;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Sql;

/**
 * Suggests common problems: of the same type and category, alike in their words, within so many days, of so many
 * enterprises. Days, enterprises and likeness are rules that the city lays down. A person decides.
 */
@ApplicationScoped
public class SuggestionReading {

    /** The mechanism among whose rules the numbers stand. */
    private static final String MECHANISM = "PROBLEM";

    private static final Map<Rule, Integer> SHIPPED =
            Map.of(Rule.CLUSTER_WITHIN, 90, Rule.CLUSTER_ENTERPRISES, 3, Rule.CLUSTER_LIKENESS, 25);
    private static final int COMPARED = 2000;
    private static final int SHOWN = 50;
    private static final List<String> OPEN_STATES =
            ProblemClustering.OPEN.stream().map(Enum::name).sorted().toList();
    private static final int LEAST_ENTERPRISES = 2;

    private static final String OPEN =
            """
            select p.id, p.enterprise_id, p.submitted_at, p.text, p.type, p.category from problem p
            where p.submitted_at >= ? and p.state = any(?::text[]) and p.merged_into is null
              and not exists (select from cluster_member m where m.problem_id = p.id and m.removed_at is null)
              and %s
            order by p.submitted_at desc, p.id desc limit ?
            """;

    private static final String ANSWERED =
            """
            select p.id, p.enterprise_id, p.submitted_at, p.text from problem p
            where p.submitted_at >= ? and not p.state = any(?::text[]) order by p.submitted_at desc, p.id desc limit ?
            """;

    private record Kind(String type, String category) {}

    private record Candidate(Kind kind, Likeness.Text text) {}

    private record Likely(Kind kind, Likeness.Group group) {}

    private final Sql sql;
    private final RulebookReading rulebook;
    private final ProblemReading problems;
    private final Clock clock;

    SuggestionReading(Sql sql, RulebookReading rulebook, ProblemReading problems, Clock clock) {
        this.sql = sql;
        this.rulebook = rulebook;
        this.problems = problems;
        this.clock = clock;
    }

    /** Those of most enterprises first, at most fifty; the last two thousand open problems are compared. */
    public List<ClusterSuggestion> all(Caller caller) {
        Instant since = clock.instant().minus(Duration.ofDays(number(Rule.CLUSTER_WITHIN)));
        Condition seen = ProblemSight.seenBy(caller, "p");
        List<Candidate> candidates = sql.list(
                OPEN.formatted(seen.text()),
                row -> new Candidate(
                        new Kind(row.getString("type"), row.getString("category")),
                        new Likeness.Text(
                                Sql.id(row, "id"),
                                Sql.id(row, "enterprise_id"),
                                Sql.instant(row, "submitted_at"),
                                row.getString("text"),
                                Grams.pairs(row.getString("text")))),
                seen.between(List.of(since, OPEN_STATES), COMPARED));
        Likeness likeness =
                new Likeness(Stream.concat(candidates.stream().map(Candidate::text), answered(since).stream())
                        .toList());
        List<Likely> likely = new ArrayList<>();
        byKind(candidates)
                .forEach((kind, texts) -> likeness.groups(texts, enterprises(), number(Rule.CLUSTER_LIKENESS) / 100.0)
                        .forEach(group -> likely.add(new Likely(kind, group))));
        likely.sort(Comparator.comparingLong((Likely one) -> -one.group().enterprises())
                .thenComparing(one -> one.kind().category())
                .thenComparing(one -> one.kind().type()));
        return shown(caller, withoutLeft(likely).stream().limit(SHOWN).toList());
    }

    /** What was answered already is compared with nothing; it tells which words are usual here. */
    private List<Likeness.Text> answered(Instant since) {
        return sql.list(
                ANSWERED,
                row -> new Likeness.Text(
                        Sql.id(row, "id"),
                        Sql.id(row, "enterprise_id"),
                        Sql.instant(row, "submitted_at"),
                        row.getString("text"),
                        Grams.pairs(row.getString("text"))),
                since,
                OPEN_STATES,
                COMPARED);
    }

    private static Map<Kind, List<Likeness.Text>> byKind(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(
                        Candidate::kind, Collectors.mapping(Candidate::text, Collectors.toList())));
    }

    /** What a person has left as it is does not come again, until another problem joins it. */
    private List<Likely> withoutLeft(List<Likely> likely) {
        Set<UUID> all = likely.stream()
                .flatMap(one -> one.group().texts().stream())
                .map(Likeness.Text::id)
                .collect(Collectors.toSet());
        List<Set<UUID>> left = sql.list(
                "select problems::text[] as problems from cluster_leaving where problems && ?::uuid[]",
                row -> Sql.texts(row, "problems").stream().map(UUID::fromString).collect(Collectors.toSet()),
                all);
        return likely.stream()
                .filter(one -> left.stream().noneMatch(ids -> ids.containsAll(ids(one))))
                .toList();
    }

    private List<ClusterSuggestion> shown(Caller caller, List<Likely> likely) {
        Set<UUID> all = new HashSet<>();
        likely.forEach(one -> all.addAll(ids(one)));
        Map<UUID, ProblemView> found = problems.problems(caller, all);
        return likely.stream().map(one -> suggestion(one, found)).toList();
    }

    private ClusterSuggestion suggestion(Likely likely, Map<UUID, ProblemView> found) {
        List<Likeness.Text> texts = likely.group().texts();
        return new ClusterSuggestion(
                likely.kind().type(),
                likely.kind().category(),
                likely.group().terms(),
                (int) likely.group().enterprises(),
                day(texts.get(0).at()),
                day(texts.get(texts.size() - 1).at()),
                ids(likely).stream().filter(found::containsKey).map(found::get).toList());
    }

    /** No more than one common problem can have. */
    private static Collection<UUID> ids(Likely likely) {
        List<Likeness.Text> texts = likely.group().texts();
        return texts.subList(Math.max(0, texts.size() - Limits.LIST), texts.size()).stream()
                .map(Likeness.Text::id)
                .toList();
    }

    private int enterprises() {
        return Math.max(LEAST_ENTERPRISES, number(Rule.CLUSTER_ENTERPRISES));
    }

    private int number(Rule rule) {
        return rulebook.inForce(MECHANISM, LocalDate.now(clock)).stream()
                .flatMap(set -> set.values().stream())
                .filter(value -> value.rule() == rule)
                .map(RuleValue::number)
                .findFirst()
                .orElse(SHIPPED.get(rule));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
