package org.zoufang.enterprise;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL would run a search, rank by rank. */
public final class SearchPlans {

    private SearchPlans() {}

    public static List<String> of(String typed, AgroalDataSource database) throws SQLException {
        SearchTerms terms = SearchTerms.of(typed);
        List<String> plans = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (SearchRank rank : SearchRank.from(terms, null)) {
                SearchSql sql = SearchSql.of(terms, rank, null);
                try (PreparedStatement statement = connection.prepareStatement("explain analyze " + sql.text())) {
                    statement.setInt(sql.bind(connection, statement) + 1, 21);
                    plans.add(rank + "\n" + read(statement));
                }
            }
        }
        return plans;
    }

    private static String read(PreparedStatement statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
