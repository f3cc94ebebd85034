package org.zoufang.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.Words;
import org.zoufang.shared.SafeCell;

/**
 * What became of each line of an imported file, as a CSV that spreadsheets open as it is: UTF-8 with byte order mark,
 * and no cell that they would run as a formula.
 */
@ApplicationScoped
public class ImportReport {

    private static final String BATCH =
            """
            select first_line, lines, credit_codes, outcomes from import_batch
            where import_id = ? and first_line > ? order by first_line limit 1
            """;
    private static final String REJECTIONS =
            "select * from import_rejection where import_id = ? and line between ? and ? order by line, ordinal";
    private static final List<String> CHINESE = List.of("行号", "名称", "结果", "列", "原值", "说明");
    private static final List<String> ENGLISH = List.of("Line", "Name", "Outcome", "Column", "Value", "What to do");

    private final AgroalDataSource database;

    ImportReport(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes the report, a batch of lines at a time. Whether the reader may have it is asked before. */
    public void write(UUID id, Locale locale, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        try (Connection connection = database.getConnection()) {
            csv.writeRecord(heading(connection, id, Locale.ENGLISH.getLanguage().equals(locale.getLanguage())));
            for (ImportRejection whole :
                    rejections(connection, id, 0, 0, locale).getOrDefault(0, List.of())) {
                csv.writeRecord("", "", "", "", "", whole.message());
            }
            int line = 0;
            while (line >= 0) {
                line = batch(connection, id, line, locale, csv);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the report cannot be read", e);
        }
        csv.flush();
    }

    /** Enterprises are known by their codes, everything else by its name. */
    private static List<String> heading(Connection connection, UUID id, boolean english) throws SQLException {
        List<String> heading = new ArrayList<>(english ? ENGLISH : CHINESE);
        try (PreparedStatement statement =
                connection.prepareStatement("select kind from enterprise_import where id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && ImportKind.ENTERPRISES.name().equals(row.getString(1))) {
                    heading.set(1, english ? "Credit code" : "统一社会信用代码");
                }
            }
        }
        return heading;
    }

    /** Writes the next batch; its first line, or -1 if there is none. */
    private static int batch(Connection connection, UUID id, int after, Locale locale, CsvWriter csv)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BATCH)) {
            statement.setObject(1, id);
            statement.setInt(2, after);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return -1;
                }
                Integer[] lines = (Integer[]) row.getArray("lines").getArray();
                String[] codes = (String[]) row.getArray("credit_codes").getArray();
                String[] outcomes = (String[]) row.getArray("outcomes").getArray();
                Map<Integer, List<ImportRejection>> rejections =
                        rejections(connection, id, lines[0], lines[lines.length - 1], locale);
                for (int i = 0; i < lines.length; i++) {
                    String outcome = Words.in(locale).of(ImportOutcome.valueOf(outcomes[i]));
                    line(csv, lines[i], codes[i], outcome, rejections.getOrDefault(lines[i], List.of()));
                }
                return row.getInt("first_line");
            }
        }
    }

    private static void line(CsvWriter csv, int line, String code, String outcome, List<ImportRejection> wrongs) {
        if (wrongs.isEmpty()) {
            csv.writeRecord(String.valueOf(line), SafeCell.of(code), outcome, "", "", "");
        }
        for (ImportRejection wrong : wrongs) {
            csv.writeRecord(
                    String.valueOf(line),
                    SafeCell.of(code),
                    outcome,
                    SafeCell.of(wrong.column()),
                    SafeCell.of(wrong.value()),
                    SafeCell.of(wrong.message()));
        }
    }

    private static Map<Integer, List<ImportRejection>> rejections(
            Connection connection, UUID id, int from, int to, Locale locale) throws SQLException {
        Map<Integer, List<ImportRejection>> byLine = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(REJECTIONS)) {
            statement.setObject(1, id);
            statement.setInt(2, from);
            statement.setInt(3, to);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ImportRejection rejection = ImportReading.rejection(rows, locale);
                    byLine.computeIfAbsent(rejection.line(), key -> new ArrayList<>())
                            .add(rejection);
                }
            }
        }
        return byLine;
    }
}
