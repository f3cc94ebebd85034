package org.zoufang.problem.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.official.ProblemSight;
import org.zoufang.rulebook.RuleValue;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Draws samples of closed problems by chance. Nobody chooses which, and nobody draws from his own department's work. */
@ApplicationScoped
public class SampleDrawing {

    /** As shipped, where the rule set says nothing. */
    private static final int SHIPPED_PERCENT = 10;

    private static final int WHOLE = 100;

    /** Closed in the period, not looked at since, and of other departments than the one who draws belongs to. */
    private static final String POPULATION =
            """
            select p.id from problem p
            where p.state = 'CLOSED' and p.type <> 'COMPLAINT'
            and (p.closed_at at time zone 'Asia/Shanghai')::date between ? and ?
            and not exists (select from problem_assignment a where a.problem_id = p.id
                and a.organisation_id = any(?::uuid[]))
            and not exists (select from problem_sample s join problem_step t on t.id = s.id
                where s.problem_id = p.id and t.at >= p.closed_at)
            and %s order by md5(?::text || p.id::text), p.id
            """;

    private final SecureRandom random = new SecureRandom();
    private final RulebookReading rules;
    private final PostsHeldReading posts;
    private final Sql sql;
    private final Event<Noted> trail;
    private final Clock clock;

    SampleDrawing(RulebookReading rules, PostsHeldReading posts, Sql sql, Event<Noted> trail, Clock clock) {
        this.rules = rules;
        this.posts = posts;
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Draws a sample of the problems closed in a period. The same id again is the same success.
     *
     * @throws Refused with what is wrong with the period, or SAMPLE_NOTHING
     */
    @Transactional
    public UUID draw(Caller caller, UUID id, LocalDate from, LocalDate to) {
        InputCheck check = new InputCheck();
        check.day(from, "from");
        check.day(to, "to");
        if (to.isBefore(from)) {
            check.refuse(RefusalCode.END_BEFORE_START, "to");
        }
        check.settle();
        long seed = random.nextLong();
        List<UUID> population = population(caller, from, to, seed);
        int percent = percent();
        if (!isNew(caller, new Drawn(id, from, to, percent, population.size(), seed))) {
            return id;
        }
        if (population.isEmpty()) {
            throw Refused.because(RefusalCode.SAMPLE_NOTHING, "from");
        }
        List<UUID> drawn = population.subList(0, size(population.size(), percent));
        List<Object[]> items = new ArrayList<>();
        for (UUID problem : drawn) {
            items.add(new Object[] {id, items.size(), problem});
        }
        sql.changeAll("insert into sample_draw_item (draw_id, position, problem_id) values (?, ?, ?)", items);
        trail.fire(new Noted(
                "sampleDraw",
                "SAMPLE",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("drawn", String.valueOf(drawn.size()), "of", String.valueOf(population.size()))));
        return id;
    }

    private record Drawn(UUID id, LocalDate from, LocalDate to, int percent, int population, long seed) {}

    private boolean isNew(Caller caller, Drawn draw) {
        byte[] content = Fingerprint.of(caller.officialId(), draw.from(), draw.to());
        int rows = sql.change(
                """
                insert into sample_draw (id, drawn_by, drawn_at, from_day, to_day, percent, population, seed, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """,
                draw.id(),
                caller.officialId(),
                clock.instant(),
                draw.from(),
                draw.to(),
                draw.percent(),
                draw.population(),
                draw.seed(),
                content);
        if (rows == 0) {
            refuseOther(draw.id(), content);
        }
        return rows == 1;
    }

    /** One at least, rounded up. */
    static int size(int population, int percent) {
        return (population * percent + WHOLE - 1) / WHOLE;
    }

    private List<UUID> population(Caller caller, LocalDate from, LocalDate to, long seed) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.list(
                POPULATION.formatted(seen.text()),
                row -> Sql.id(row, "id"),
                seen.between(List.of(from, to, posts.of(caller).roles().keySet()), String.valueOf(seed)));
    }

    private int percent() {
        return rules.inForce("PROBLEM", LocalDate.now(clock)).stream()
                .flatMap(set -> set.values().stream())
                .filter(value -> value.rule() == Rule.SAMPLE_SHARE)
                .mapToInt(RuleValue::number)
                .findFirst()
                .stream()
                .map(number -> Math.max(1, Math.min(WHOLE, number)))
                .findFirst()
                .orElse(SHIPPED_PERCENT);
    }

    private void refuseOther(UUID id, byte[] content) {
        boolean same = sql.one("select content_hash from sample_draw where id = ?", row -> row.getBytes(1), id)
                .filter(before -> Arrays.equals(before, content))
                .isPresent();
        if (!same) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", id.toString());
        }
    }
}
