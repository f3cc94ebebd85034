package org.zoufang.problem.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.shared.Sql;

/** Reads samples, with what whoever looked found. Whether the caller may, the access table says: he sees the whole city. */
@ApplicationScoped
public class SampleReading {

    private static final int NEWEST = 50;

    /** What was found first after the drawing. */
    private static final String LINES =
            """
            select i.draw_id, i.problem_id, p.number, e.name as enterprise, g.name as lead, c.passed, c.text, c.at,
                c.sampled_by
            from sample_draw_item i join sample_draw d on d.id = i.draw_id
            join problem p on p.id = i.problem_id join enterprise e on e.id = p.enterprise_id
            left join organisation g on g.id = p.lead_id
            left join lateral (
                select s.passed, t.text, t.at, s.sampled_by from problem_sample s join problem_step t on t.id = s.id
                where s.problem_id = i.problem_id and t.at >= d.drawn_at order by t.position limit 1) c on true
            where i.draw_id = any(?::uuid[]) order by i.draw_id, i.position
            """;

    private final Sql sql;

    SampleReading(Sql sql) {
        this.sql = sql;
    }

    /** The newest samples, the last one first. */
    public List<SampleDraw> newest() {
        return draws(sql.list(
                "select id from sample_draw order by drawn_at desc, id desc limit ?",
                row -> Sql.id(row, "id"),
                NEWEST));
    }

    /** One sample. */
    public Optional<SampleDraw> draw(UUID id) {
        return draws(List.of(id)).stream().findFirst();
    }

    private List<SampleDraw> draws(Collection<UUID> ids) {
        Map<UUID, List<SampleLine>> lines = sql.list(LINES, SampleReading::line, ids).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.list(
                "select * from sample_draw where id = any(?::uuid[]) order by drawn_at desc, id desc",
                row -> read(row, lines.getOrDefault(Sql.id(row, "id"), List.of())),
                ids);
    }

    private static Map.Entry<UUID, SampleLine> line(ResultSet row) throws SQLException {
        return Map.entry(
                Sql.id(row, "draw_id"),
                new SampleLine(
                        Sql.id(row, "problem_id"),
                        row.getString("number"),
                        row.getString("enterprise"),
                        row.getString("lead"),
                        row.getObject("passed", Boolean.class),
                        row.getString("text"),
                        Sql.instant(row, "at"),
                        Sql.id(row, "sampled_by")));
    }

    private static SampleDraw read(ResultSet row, List<SampleLine> lines) throws SQLException {
        List<Boolean> found = lines.stream()
                .map(SampleLine::passed)
                .filter(passed -> passed != null)
                .toList();
        return new SampleDraw(
                Sql.id(row, "id"),
                Sql.instant(row, "drawn_at"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("percent"),
                row.getInt("population"),
                row.getString("seed"),
                lines.size(),
                found.size(),
                (int) found.stream().filter(passed -> passed).count(),
                lines,
                Sql.id(row, "drawn_by"));
    }
}
