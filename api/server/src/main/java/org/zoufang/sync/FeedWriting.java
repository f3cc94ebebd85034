package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Sql;

/** Writes changed rows to the feed, in the transaction at hand. It must be the transaction's last work: it holds the counter. */
@ApplicationScoped
class FeedWriting {

    private static final String ANY = FeedSql.FIRST_LOCK + FeedSql.WRITE;
    private static final String ON_SITE = FeedSql.FIRST_LOCK + FeedSql.WRITE_ON_SITE;

    /** Of rows that are a scope of their own, each kind has a statement of its own. */
    private static final Map<Entity, String> SCOPES = new EnumMap<>(Map.of(
            Entity.PROBLEM, FeedSql.FIRST_LOCK + FeedSql.WRITE_PROBLEMS,
            Entity.HAZARD, FeedSql.FIRST_LOCK + FeedSql.WRITE_HAZARDS,
            Entity.COMMITMENT, FeedSql.FIRST_LOCK + FeedSql.WRITE_COMMITMENTS));

    private final Sql sql;

    FeedWriting(Sql sql) {
        this.sql = sql;
    }

    /**
     * Numbers the rows' changes and puts them on their readers' lists; the rows come back in the given order, those
     * that are scopes of their own last.
     *
     * @param begun the visits that the transaction at hand began, none of which is on the feed yet
     */
    List<RowVersion> write(Collection<FeedRow> rows, Set<UUID> begun) {
        List<FeedRow> others =
                rows.stream().filter(row -> !SCOPES.containsKey(row.entity())).toList();
        List<RowVersion> written = new ArrayList<>();
        if (!others.isEmpty()) {
            boolean onSite = others.stream().allMatch(row -> isOnSite(row, begun));
            written.addAll(write(onSite ? ON_SITE : ANY, others));
        }
        SCOPES.forEach((entity, statement) -> {
            List<FeedRow> own =
                    rows.stream().filter(row -> row.entity() == entity).toList();
            if (!own.isEmpty()) {
                written.addAll(write(statement, own));
            }
        });
        return written;
    }

    private List<RowVersion> write(String statement, List<FeedRow> rows) {
        return sql.listAfter(
                FeedSql.BEFORE_WRITE,
                statement,
                FeedWriting::version,
                rows.stream().map(row -> row.entity().name()).toList(),
                rows.stream().map(FeedRow::id).toList());
    }

    private static boolean isOnSite(FeedRow row, Set<UUID> begun) {
        return switch (row.entity()) {
            case NOTE, PHOTO -> true;
            case VISIT -> begun.contains(row.id());
            default -> false;
        };
    }

    /** How a row stands on the feed that is there already. */
    RowVersion standing(FeedRow row) {
        return sql.list(FeedSql.STANDING, FeedWriting::version, row.entity(), row.id())
                .get(0);
    }

    private static RowVersion version(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        UUID epoch = Sql.id(row, "epoch");
        FeedCursor cursor = new FeedCursor(epoch, seq, seq, SchemaVersion.NOW, null, List.of());
        return new RowVersion(
                Entity.valueOf(row.getString("entity")), Sql.id(row, "id"), row.getInt("version"), cursor.text());
    }
}
