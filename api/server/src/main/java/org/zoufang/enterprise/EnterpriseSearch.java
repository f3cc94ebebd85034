package org.zoufang.enterprise;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/** Finds pages of enterprises: rank by rank, each rank one indexed statement that stops when the page is full. */
@ApplicationScoped
class EnterpriseSearch {

    private final AgroalDataSource database;

    EnterpriseSearch(AgroalDataSource database) {
        this.database = database;
    }

    EnterpriseConnection page(String text, Integer first, String after) {
        if (text != null && text.length() > Limits.NAME) {
            throw Refused.because(RefusalCode.TOO_LONG, "search", Limits.NAME);
        }
        int size = PageKey.size(first);
        List<EnterpriseEdge> found = read(SearchTerms.of(text), SearchPlace.read(after), size + 1);
        boolean more = found.size() > size;
        List<EnterpriseEdge> edges = more ? found.subList(0, size) : found;
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new EnterpriseConnection(edges, new PageInfo(more, end));
    }

    private List<EnterpriseEdge> read(SearchTerms terms, SearchPlace after, int limit) {
        List<EnterpriseEdge> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (SearchRank rank : SearchRank.from(terms, after)) {
                if (found.size() < limit) {
                    read(connection, rank, SearchSql.of(terms, rank, after), limit - found.size(), found);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be searched", e);
        }
        return found;
    }

    private static void read(
            Connection connection, SearchRank rank, SearchSql sql, int limit, List<EnterpriseEdge> into)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int last = sql.bind(connection, statement);
            statement.setInt(last + 1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Enterprise enterprise = EnterpriseRows.read(rows);
                    into.add(new EnterpriseEdge(SearchPlace.cursor(rank, enterprise), enterprise));
                }
            }
        }
    }
}
