package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Sql;

/** What a change of one row has the database read, however many other rows there are. */
@QuarkusTest
class FeedPlanIT {

    private static final Pattern FINDINGS = Pattern.compile(" on (problem|hazard|commitment)(_\\w+)?\\b");

    private final Sql sql;

    FeedPlanIT(Sql sql) {
        this.sql = sql;
    }

    private String plan(String statement) {
        return String.join(
                "\n",
                sql.list(
                        "explain (costs off) " + statement,
                        row -> row.getString(1),
                        List.of("VISIT"),
                        List.of(UUID.randomUUID())));
    }

    @Test
    void aChangedVisitReadsNoProblemHazardOrPromise() {
        assertThat(plan(FeedSql.WRITE)).doesNotContainPattern(FINDINGS);
    }

    @Test
    void ofAllDocumentsTogetherItWouldReadEachOfThem() {
        assertThat(plan(FeedSql.WRITE.replace("feed_document_base", "feed_document")))
                .containsPattern(FINDINGS);
    }
}
