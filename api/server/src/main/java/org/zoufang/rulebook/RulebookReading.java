package org.zoufang.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.Rule;
import org.zoufang.shared.Sql;

/** What is laid down: the rule sets and catalogues in force, and what is proposed. */
@ApplicationScoped
public class RulebookReading {

    private static final String SETS =
            "select s.*, p.source, p.state from rule_set s join proposal p on p.id = s.proposal_id ";

    private final Sql sql;
    private final Clock clock;

    RulebookReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The rule set of each mechanism that holds on a day in China: the youngest approved one that has begun. */
    public List<RuleSet> inForce(LocalDate day) {
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return whole(sql.list(
                """
                select distinct on (s.code) s.*, p.source, p.state
                from rule_set s join proposal p on p.id = s.proposal_id
                where p.state = 'APPROVED' and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
                order by s.code, s.valid_from desc, p.decided_at desc nulls last, p.proposed_at desc
                """,
                RulebookReading::head,
                on,
                on));
    }

    /** The rule set of a mechanism on a day, if one holds. */
    public Optional<RuleSet> inForce(String code, LocalDate day) {
        return inForce(day).stream().filter(set -> set.code().equals(code)).findFirst();
    }

    /** The rule set that a proposal lays down. */
    public Optional<RuleSet> ruleSet(UUID proposalId) {
        return whole(sql.list(SETS + "where s.proposal_id = ?", RulebookReading::head, proposalId)).stream()
                .findFirst();
    }

    /** The terms of a catalogue that hold on a day, in their order: of each code the youngest approved. */
    public List<Term> terms(Catalogue catalogue, LocalDate day) {
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return sql.list(
                """
                select * from (
                    select distinct on (t.code) t.* from catalogue_term t join proposal p on p.id = t.proposal_id
                    where t.catalogue = ? and p.state = 'APPROVED' and t.valid_from <= ?
                    order by t.code, t.valid_from desc, p.decided_at desc nulls last, p.proposed_at desc) newest
                where valid_to is null or valid_to >= ?
                order by position, code
                """,
                RulebookReading::term,
                catalogue,
                on,
                on);
    }

    /** The terms that a proposal lays down. */
    public List<Term> termsOf(UUID proposalId) {
        return sql.list(
                "select * from catalogue_term where proposal_id = ? order by position, code",
                RulebookReading::term,
                proposalId);
    }

    private List<RuleSet> whole(List<RuleSet> heads) {
        Map<UUID, List<RuleValue>> values = sql
                .list(
                        "select * from rule_value where proposal_id = any(?::uuid[]) order by rule",
                        row -> Map.entry(
                                Sql.id(row, "proposal_id"),
                                RuleValue.of(Sql.term(row, "rule", Rule.class), row.getInt("number"))),
                        heads.stream().map(RuleSet::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return heads.stream()
                .map(head -> new RuleSet(
                        head.id(),
                        head.code(),
                        head.name(),
                        head.source(),
                        head.validFrom(),
                        head.validTo(),
                        head.state(),
                        values.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static RuleSet head(ResultSet row) throws SQLException {
        return new RuleSet(
                Sql.id(row, "proposal_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Sql.term(row, "state", ProposalState.class),
                List.of());
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                Sql.id(row, "proposal_id"),
                Sql.term(row, "catalogue", Catalogue.class),
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getInt("position"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
