package org.zoufang.enterprise;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The statement of one rank of a search. The limit is its last parameter. */
final class SearchSql {

    /** Sorts behind every text that begins as what stands before it, by code point. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private final StringBuilder text =
            new StringBuilder("select " + EnterpriseRows.COLUMNS + " from enterprise where true");
    private final List<Object> parameters = new ArrayList<>();

    private SearchSql() {}

    static SearchSql of(SearchTerms terms, SearchRank rank, SearchPlace after) {
        SearchSql sql = new SearchSql();
        if (!terms.isBlank()) {
            sql.match(terms, rank);
        }
        if (after != null && after.rank() == rank) {
            sql.add(" and (pinyin, id) > (?, ?)", after.pinyin(), after.id());
        }
        sql.text.append(" order by pinyin, id limit ?");
        return sql;
    }

    String text() {
        return text.toString();
    }

    /** Sets the parameters and answers how many there are. */
    int bind(Connection connection, PreparedStatement statement) throws SQLException {
        int position = 0;
        for (Object parameter : parameters) {
            position++;
            if (parameter instanceof Collection<?> grams) {
                statement.setArray(position, connection.createArrayOf("text", grams.toArray()));
            } else {
                statement.setObject(position, parameter);
            }
        }
        return position;
    }

    private void match(SearchTerms terms, SearchRank rank) {
        switch (rank) {
            case SAME -> {
                text.append(" and ");
                same(terms);
            }
            case BEGINS -> {
                text.append(" and ");
                begins(terms);
                text.append(" and not ");
                same(terms);
            }
            case CONTAINS -> {
                terms.words().forEach(this::contains);
                text.append(" and not ");
                begins(terms);
            }
        }
    }

    private void same(SearchTerms terms) {
        add(
                "(credit_code = ? or name_folded = ? or (short_folded = ? and short_folded <> ''))",
                terms.asCode(),
                terms.whole(),
                terms.whole());
    }

    private void begins(SearchTerms terms) {
        String whole = terms.whole();
        add("(credit_code between ? and ?", terms.asCode(), terms.asCode() + LAST);
        for (String column : List.of("name_folded", "pinyin", "initials")) {
            add(" or " + column + " between ? and ?", whole, whole + LAST);
        }
        for (String column : List.of("short_folded", "short_pinyin", "short_initials")) {
            add(" or (" + column + " between ? and ? and " + column + " <> '')", whole, whole + LAST);
        }
        text.append(')');
    }

    private void contains(String word) {
        add(" and (grams @> ?", SearchTerms.grams(word));
        if (SearchTerms.isLatin(word)) {
            latin("initials", NameGrams.askInitials(word), word);
            latin("pinyin", NameGrams.askPinyin(word), word);
        }
        text.append(')');
    }

    private void latin(String column, Collection<String> grams, String word) {
        if (!grams.isEmpty()) {
            add(
                    " or (grams @> ? and (strpos(" + column + ", ?) > 0 or strpos(short_" + column + ", ?) > 0))",
                    grams,
                    word,
                    word);
        }
    }

    private void add(String condition, Object... values) {
        text.append(condition);
        parameters.addAll(List.of(values));
    }
}
