package org.zoufang.leadership;

import static org.zoufang.shared.Sql.instant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGStatement;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.SensitiveRead;

/**
 * Finds visits, newest first, as far as the caller sees ({@link org.zoufang.official.VisitSight}); notes marked sensitive
 * are searched only for the team and the service office. An administrator finds every visit and no word of it.
 */
@ApplicationScoped
public class VisitHistoryReading {

    private final AgroalDataSource database;
    private final Event<SensitiveRead> reads;
    private final SearchNames searches = new SearchNames();

    VisitHistoryReading(AgroalDataSource database, Event<SensitiveRead> reads) {
        this.database = database;
        this.reads = reads;
    }

    /**
     * One page.
     *
     * @param after the cursor of the last line seen, or null for the first page
     * @param first how many lines, or null for the default
     * @throws org.zoufang.shared.Refused if the cursor or the number is not valid
     */
    public VisitHistoryConnection page(VisitHistoryFilter filter, Caller caller, String after, Integer first) {
        int size = PageKey.size(first);
        if (filter.text() != null && isMetadata(caller)) {
            throw new Forbidden("visitHistory.text");
        }
        Sql sql = new VisitHistoryQuery(filter, caller, VisitHistoryQuery.Key.of(after), size + 1).sql();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = sql.on(connection)) {
            if (filter.text() != null) {
                // which plan is good depends on how common the words are: plan for these words, each time
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            VisitHistoryConnection found =
                    VisitHistoryConnection.of(read(statement, filter.text(), isMetadata(caller)), size);
            noteSearch(filter, caller, found);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the visit history cannot be read", e);
        }
    }

    /** Whether he is shown that visits took place, and nothing that somebody wrote. */
    static boolean isMetadata(Caller caller) {
        return caller.is(Role.ADMINISTRATOR) && !caller.reach().city();
    }

    /**
     * Who searches the notes of people he was not with is noted: that he did, by what kind of filter, and how much he
     * found. The words are not kept; a search is told from another by a keyed hash whose key nobody keeps.
     */
    private void noteSearch(VisitHistoryFilter filter, Caller caller, VisitHistoryConnection found) {
        if (filter.text() != null && (caller.is(Role.AUDITOR) || caller.is(Role.SERVICE_OFFICE))) {
            int lines = found.edges().size();
            reads.fire(new SensitiveRead(
                    "visitSearchRead",
                    "VISIT_SEARCH",
                    searches.of(filter),
                    caller.officialId(),
                    caller.deviceId(),
                    Map.of(
                            "filter",
                            filter.parts(),
                            "found",
                            found.pageInfo().hasNextPage() ? lines + "+" : String.valueOf(lines))));
        }
    }

    private static List<VisitHistoryEntry> read(PreparedStatement statement, SearchedText text, boolean metadata)
            throws SQLException {
        List<VisitHistoryEntry> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(entry(row, text, metadata));
            }
        }
        return rows;
    }

    private static VisitHistoryEntry entry(ResultSet row, SearchedText text, boolean metadata) throws SQLException {
        String matched = row.getString("matched");
        return new VisitHistoryEntry(
                row.getObject("id", UUID.class),
                VisitKind.valueOf(row.getString("kind")),
                VisitState.valueOf(row.getString("state")),
                metadata ? null : row.getString("purpose"),
                instant(row, "occurred_at"),
                instant(row, "arrived_at"),
                instant(row, "left_at"),
                new EnterpriseName(
                        row.getObject("enterprise_id", UUID.class),
                        row.getString("enterprise_name"),
                        row.getString("credit_code")),
                new OfficialName(
                        row.getObject("lead_id", UUID.class), row.getString("lead_name"), row.getString("title")),
                row.getInt("participant_count"),
                row.getInt("note_count"),
                row.getInt("photo_count"),
                row.getInt("photos_stored"),
                row.getInt("problems"),
                row.getInt("open_problems"),
                matched == null ? null : text.excerpt(matched));
    }
}
