package org.zoufang.official;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/** A page of officials in the order of their pinyin. There are thousands of them, not millions: no index is needed. */
@ApplicationScoped
class OfficialSearch {

    private static final String PAGE = OfficialRows.FROM_OFFICIAL_WITH_POST.replace("o.name,", "o.name, o.pinyin,")
            + " where (strpos(lower(o.name), ?) > 0 or strpos(o.pinyin, ?) > 0 or strpos(o.initials, ?) > 0)"
            + " and (o.pinyin, o.id) > (?, ?) order by o.pinyin, o.id limit ?";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AgroalDataSource database;
    private final Clock clock;

    OfficialSearch(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OfficialConnection page(String text, Integer first, String after) {
        int size = PageKey.size(first);
        List<OfficialEdge> edges = rows(Grams.fold(text).strip(), size, PageKey.read(after, 2));
        boolean more = edges.size() > size;
        List<OfficialEdge> page = more ? edges.subList(0, size) : edges;
        String end = page.isEmpty() ? null : page.get(page.size() - 1).cursor();
        return new OfficialConnection(List.copyOf(page), new PageInfo(more, end));
    }

    private List<OfficialEdge> rows(String text, int size, List<String> after) {
        LocalDate today = LocalDate.now(clock);
        Object[] arguments = {today, today, text, text, text, after == null ? "" : after.get(0), place(after), size + 1
        };
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<OfficialEdge> edges = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Official official = OfficialRows.read(rows);
                    edges.add(new OfficialEdge(PageKey.of(rows.getString("pinyin"), official.id()), official));
                }
            }
            return edges;
        } catch (SQLException e) {
            throw new IllegalStateException("officials cannot be searched", e);
        }
    }

    private static UUID place(List<String> after) {
        try {
            return after == null ? BEFORE_ALL : UUID.fromString(after.get(1));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
