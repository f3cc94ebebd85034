package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Entity;
import org.zoufang.shared.Sql;

/** The statement for what is begun on site writes what the statement for everything writes. */
@QuarkusTest
class WrittenOnSiteIT {

    private final Rows rows;
    private final Sql sql;

    WrittenOnSiteIT(Rows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Test
    void aVisitThatIsBegunReachesTheSamePeopleEitherWay() {
        // Given
        UUID lead = rows.official();
        UUID paired = rows.official();
        UUID enterprise = rows.enterprise();
        sql.change("insert into pack_source (source, reader) values (?, ?), (?, ?)", lead, lead, enterprise, paired);
        UUID visit = rows.visit(enterprise, lead, rows.official());
        UUID open = rows.note(visit, lead, "二号炉");
        UUID sensitive = rows.note(visit, lead, "转型压力", Confidentiality.SENSITIVE);
        List<FeedRow> begun = List.of(
                new FeedRow(Entity.VISIT, visit), new FeedRow(Entity.NOTE, open), new FeedRow(Entity.NOTE, sensitive));
        // When
        List<String> onSite = written(begun, FeedSql.WRITE_ON_SITE, true);
        // Then
        assertThat(onSite).hasSize(3 + 3 + 3 + 2).isEqualTo(written(begun, FeedSql.WRITE, true));
        assertThat(onSite).anyMatch(row -> row.contains(paired.toString()));
    }

    @Test
    void aNoteThatIsNoLongerForAllIsTakenFromTheSamePeopleEitherWay() {
        // Given
        UUID lead = rows.official();
        UUID paired = rows.official();
        UUID enterprise = rows.enterprise();
        sql.change("insert into pack_source (source, reader) values (?, ?)", enterprise, paired);
        UUID note = rows.note(rows.visit(enterprise, lead), lead, "二号炉");
        sql.change("update note_block set confidentiality = 'SENSITIVE' where id = ?", note);
        List<FeedRow> changed = List.of(new FeedRow(Entity.NOTE, note));
        // When
        List<String> onSite = written(changed, FeedSql.WRITE_ON_SITE, false);
        // Then
        assertThat(onSite)
                .isEqualTo(written(changed, FeedSql.WRITE, false))
                .anyMatch(row -> row.contains(paired + " NOTE " + note + " t "));
    }

    /** What is on the feed afterwards, undone again. */
    private List<String> written(List<FeedRow> about, String statement, boolean isNew) {
        List<UUID> ids = about.stream().map(FeedRow::id).toList();
        List<String> kinds = about.stream().map(row -> row.entity().name()).toList();
        QuarkusTransaction.begin();
        try {
            if (isNew) {
                sql.change("delete from feed where id = any(?::uuid[])", ids);
                sql.change("delete from change where id = any(?::uuid[])", ids);
            }
            sql.listAfter(FeedSql.BEFORE_WRITE, FeedSql.FIRST_LOCK + statement, row -> null, kinds, ids);
            return sql.list(
                    """
                    select format('%s %s %s %s %s', reader, entity, id, gone, rank() over (order by seq)) as line
                    from feed where id = any(?::uuid[])
                    union all
                    select format('%s %s %s %s %s', entity, id, version, inner_only, document)
                    from change where id = any(?::uuid[]) order by line
                    """,
                    row -> row.getString("line"), ids, ids);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
