package org.zoufang.problem.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ProblemSource;
import org.zoufang.official.Caller;
import org.zoufang.shared.Sql;

/** The lists that were handed in, and which of their lines are problems already. */
@ApplicationScoped
class HotlineImports {

    private static final int SHOWN = 20;

    /** A problem that came from elsewhere. */
    record Known(UUID problemId, String number) {}

    private final Sql sql;

    HotlineImports(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, String fileName, byte[] content, Caller caller, Instant now) {
        sql.change(
                "insert into problem_import (id, file_name, content, handed_in_by, handed_in_at) values (?, ?, ?, ?, ?)",
                id,
                fileName,
                content,
                caller.officialId(),
                now);
    }

    void taken(UUID id, Caller caller, Instant now) {
        sql.change(
                "update problem_import set taken_by = ?, taken_at = ? where id = ? and taken_at is null",
                caller.officialId(),
                now,
                id);
    }

    Optional<HotlineImport> one(UUID id) {
        return sql.one(
                "select id, file_name, handed_in_at, taken_at from problem_import where id = ?",
                HotlineImports::read,
                id);
    }

    List<HotlineImport> latest() {
        return sql.list(
                "select id, file_name, handed_in_at, taken_at from problem_import order by handed_in_at desc, id limit ?",
                HotlineImports::read,
                SHOWN);
    }

    byte[] content(UUID id) {
        return sql.one("select content from problem_import where id = ?", row -> row.getBytes("content"), id)
                .orElseThrow();
    }

    /** By the number that they have there. */
    Map<String, Known> known(List<String> numbers) {
        return sql
                .list(
                        """
                        select e.external_number, e.problem_id, p.number from problem_external e
                        join problem p on p.id = e.problem_id
                        where e.source = ? and e.external_number = any(?::text[])
                        """,
                        row -> Map.entry(
                                row.getString("external_number"),
                                new Known(Sql.id(row, "problem_id"), row.getString("number"))),
                        ProblemSource.HOTLINE,
                        numbers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes two who bring the same line wait for each other, and says whether it is a problem already. */
    boolean claim(String number) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 12345))", row -> null, number);
        return !known(List.of(number)).isEmpty();
    }

    void link(String number, UUID problemId, Caller caller, Instant now) {
        sql.change(
                "insert into problem_external (source, external_number, problem_id, imported_by, imported_at)"
                        + " values (?, ?, ?, ?, ?)",
                ProblemSource.HOTLINE,
                number,
                problemId,
                caller.officialId(),
                now);
    }

    private static HotlineImport read(ResultSet row) throws SQLException {
        return new HotlineImport(
                Sql.id(row, "id"),
                row.getString("file_name"),
                Sql.instant(row, "handed_in_at"),
                Sql.instant(row, "taken_at"));
    }
}
