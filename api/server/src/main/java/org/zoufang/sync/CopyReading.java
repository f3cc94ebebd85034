package org.zoufang.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.PushOutcome;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.official.Caller;
import org.zoufang.shared.JsonText;
import org.zoufang.shared.Refused;

/**
 * Tells who pushed how the rows of his push stand, and moves his cursor over them, so that his phone does not pull back
 * its own work. Each row is told as it stands at this moment, whoever changed it last: the phone gets no content that the
 * feed would not give it, and what it is told here the feed need not tell again.
 */
@ApplicationScoped
class CopyReading {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource source;
    private final FeedCounter counter;
    private final CursorSeal seal;

    CopyReading(AgroalDataSource source, FeedCounter counter, CursorSeal seal) {
        this.source = source;
        this.counter = counter;
        this.seal = seal;
    }

    /** @param cursor null where the phone keeps the one it has */
    record Copies(List<RowCopy> rows, String cursor) {

        static final Copies NONE = new Copies(List.of(), null);
    }

    /**
     * The copies for a phone that sent its cursor. None if it has to ask for changes first: it never did, or what it may
     * hold has changed, or it speaks another version now.
     */
    Copies of(Caller caller, String after, int phone, List<PushedGroup> groups, List<GroupAnswer> answers) {
        FeedCursor cursor = read(after);
        Map<FeedRow, RowCopy> places = places(answers);
        if (cursor == null || places.isEmpty() || cursor.in(Math.min(phone, SchemaVersion.NOW)) != cursor) {
            return Copies.NONE;
        }
        FeedCounter.Counted counted = counter.of(caller.officialId());
        boolean current = cursor.epoch().equals(counted.epoch())
                && !counted.heldBack()
                && cursor.again() == null
                && cursor.highest() <= counted.seq()
                && counted.isSettledFor(PackScope.of(caller.officialId(), caller.reach()));
        return current ? read(caller, cursor, List.copyOf(places.entrySet()), groups) : Copies.NONE;
    }

    private static FeedCursor read(String after) {
        try {
            return FeedCursor.read(after);
        } catch (Refused notOurs) {
            // said when it asks for changes; a push never fails as a whole
            return null;
        }
    }

    /** Where each row is answered first. What was kept beside a first value comes as changes do, together with that. */
    private static Map<FeedRow, RowCopy> places(List<GroupAnswer> answers) {
        Map<FeedRow, RowCopy> places = new LinkedHashMap<>();
        for (int group = 0; group < answers.size(); group++) {
            boolean applied = answers.get(group).outcome() == PushOutcome.APPLIED;
            List<RowVersion> rows = applied ? answers.get(group).rows() : List.of();
            for (int row = 0; row < rows.size(); row++) {
                FeedRow about =
                        new FeedRow(rows.get(row).entity(), rows.get(row).id());
                places.putIfAbsent(about, new RowCopy(group, row, null, null));
            }
        }
        return places;
    }

    private Copies read(
            Caller caller, FeedCursor from, List<Map.Entry<FeedRow, RowCopy>> places, List<PushedGroup> groups) {
        List<RowCopy> copies = new ArrayList<>();
        FeedCursor cursor = from;
        try (Connection connection = source.getConnection();
                PreparedStatement read = connection.prepareStatement(FeedSql.COPIES)) {
            read.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            places.stream()
                                    .map(place -> place.getKey().entity().name())
                                    .toArray()));
            read.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid",
                            places.stream().map(place -> place.getKey().id()).toArray()));
            read.setObject(3, caller.officialId());
            read.setLong(4, from.own());
            try (ResultSet result = read.executeQuery()) {
                while (result.next()) {
                    if (!cursor.has(result.getLong("seq"))) {
                        RowCopy place = places.get(result.getInt("n") - 1).getValue();
                        copies.add(copy(place, groups.get(place.group()), result.getString("document")));
                        cursor = cursor.having(result.getLong("before"), result.getLong("seq"));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the change feed cannot be read", e);
        }
        return copies.isEmpty() ? Copies.NONE : new Copies(copies, seal.text(cursor));
    }

    private static RowCopy copy(RowCopy place, PushedGroup group, String document) {
        String patch = place.row() == 0 ? patch(group, document) : null;
        return patch == null || patch.length() >= document.length()
                ? new RowCopy(place.group(), place.row(), null, new JsonText(document))
                : new RowCopy(place.group(), place.row(), new JsonText(patch), null);
    }

    /** Null if the group has not just one command. */
    private static String patch(PushedGroup group, String document) {
        try {
            JsonNode commands = JSON.readTree(group.content()).path("commands");
            boolean one = commands.size() == 1 && commands.get(0).size() == 1;
            return one && commands.get(0).elements().next() instanceof ObjectNode input
                    ? JSON.writeValueAsString(MergePatch.between(input, (ObjectNode) JSON.readTree(document)))
                    : null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document cannot be read", e);
        }
    }
}
