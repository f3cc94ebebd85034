package org.zoufang.enterprise.intake;

import static org.zoufang.shared.Sql.instant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.contract.ImportState;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.official.Caller;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.PageKey;

/** How imports go, for those who may import. */
@ApplicationScoped
public class ImportReading {

    private final AgroalDataSource database;

    ImportReading(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One import.
     *
     * @throws org.zoufang.shared.Forbidden for those who may not import
     * @throws NotFound if there is none with that id
     */
    public EnterpriseImport byId(Caller caller, UUID id) {
        ImportPolicy.mayImport(caller);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from enterprise_import where id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be read", e);
        }
        throw new NotFound("enterpriseImport");
    }

    /** What is wrong in its file, the whole file first, then by line. */
    public List<ImportRejection> rejections(UUID id, Integer first, Locale locale) {
        List<ImportRejection> rejections = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select * from import_rejection where import_id = ? order by line, ordinal limit ?")) {
            statement.setObject(1, id);
            statement.setInt(2, PageKey.size(first));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rejections.add(rejection(rows, locale));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rejections cannot be read", e);
        }
        return rejections;
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

    private static EnterpriseImport read(ResultSet row) throws SQLException {
        return new EnterpriseImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("rows_read"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getInt("empty"),
                List.of((String[]) row.getArray("ignored_columns").getArray()),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }
}
