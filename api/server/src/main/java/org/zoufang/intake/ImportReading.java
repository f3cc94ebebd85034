package org.zoufang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Sql;

/** Reads the books of imports. */
@ApplicationScoped
class ImportReading {

    private final Sql sql;

    ImportReading(Sql sql) {
        this.sql = sql;
    }

    Optional<ListImport> byId(ImportKind kind, UUID id) {
        return sql.one("select * from enterprise_import where id = ? and kind = ?", ImportReading::read, id, kind);
    }

    List<ListImport> latest(Collection<ImportKind> kinds, int most) {
        return sql.list(
                "select * from enterprise_import where kind = any(?::text[]) order by started_at desc, id limit ?",
                ImportReading::read,
                kinds.stream().map(ImportKind::name).toList(),
                most);
    }

    List<ImportRejection> rejections(UUID id, Integer first, Locale locale) {
        return sql.list(
                "select * from import_rejection where import_id = ? order by line, ordinal limit ?",
                row -> rejection(row, locale),
                id,
                PageKey.size(first));
    }

    static ImportRejection rejection(ResultSet row, Locale locale) throws SQLException {
        RefusalCode code = RefusalCode.valueOf(row.getString("code"));
        Object[] arguments = (Object[]) row.getArray("arguments").getArray();
        String column = row.getString("column_name");
        return new ImportRejection(
                row.getInt("line"),
                column,
                row.getString("value"),
                code,
                Words.in(locale).of(new Refusal(code, column, arguments)));
    }

    private static ListImport read(ResultSet row) throws SQLException {
        return new ListImport(
                Sql.id(row, "id"),
                Sql.term(row, "kind", ImportKind.class),
                row.getString("file_name"),
                Sql.term(row, "state", ImportState.class),
                row.getInt("rows_read"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("empty"),
                Sql.texts(row, "ignored_columns"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"));
    }
}
