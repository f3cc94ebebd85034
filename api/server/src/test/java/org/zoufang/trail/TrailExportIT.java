package org.zoufang.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class TrailExportIT {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final int MANY = 2_500;

    private final SignedInFixture people;
    private final Sql sql;

    TrailExportIT(SignedInFixture people, Sql sql) {
        this.people = people;
        this.sql = sql;
    }

    @Test
    void anExportHoldsEachRowOfThePeriodOnceAndIsItselfNoted() throws IOException {
        // Given more rows than are read at once
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        String run = manyRows();
        // When
        Response answer = as(auditor, "subject", run).get("/trail/export");
        // Then
        byte[] file = answer.asByteArray();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"trail-" + TODAY + "--" + TODAY + ".csv\"");
        assertThat(new String(file, 0, 3, StandardCharsets.UTF_8)).isEqualTo("\uFEFF");
        Set<String> ids = new HashSet<>();
        try (var csv = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1))) {
            csv.stream().skip(1).forEach(row -> assertThat(ids.add(row.getField(7)))
                    .isTrue());
        }
        assertThat(ids).hasSize(MANY);
        assertThat(notes(auditor)).singleElement().asString().contains("\"rows\": \"" + MANY + "\"", "\"CSV\"");
    }

    @Test
    void aFormulaThatSomebodyWroteDoesNotRunInASpreadsheet() throws IOException {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        String run = "RUN_" + UUID.randomUUID();
        String formula = "=HYPERLINK(\"http://a\",\"b\")";
        aRow(run, formula);
        // When
        String csv = as(auditor, "subject", run).get("/trail/export").asString();
        byte[] xlsx = as(auditor, "subject", run)
                .queryParam("format", "xlsx")
                .get("/trail/export")
                .asByteArray();
        // Then
        assertThat(csv).contains("\"'=HYPERLINK(");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.get(0).getCellText(0)).isEqualTo("时间");
            assertThat(all.get(1).getCell(7).getType()).isEqualTo(CellType.STRING);
            assertThat(all.get(1).getCellText(7)).isEqualTo(formula);
        }
    }

    @Test
    void aPeriodIsNeededAndADayMustBeOne() {
        // Given
        SignedInFixture.Person auditor = people.anOfficial(Role.AUDITOR);
        Map<String, String> bearer = Map.of("Authorization", auditor.bearer());
        // When
        Response none = given().headers(bearer).get("/trail/export");
        Response day = given().headers(bearer).get("/trail/export?from=22.11.2026&to=2026-11-22");
        Response form = given().headers(bearer).get("/trail/export?from=2026-11-22&to=2026-11-22&format=pdf");
        // Then
        assertThat(List.of(none.statusCode(), day.statusCode(), form.statusCode()))
                .containsOnly(422);
        assertThat(List.of(code(none), code(day), code(form)))
                .containsExactly("REQUIRED", "DAY_UNREADABLE", "FORMAT_UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobodyButAnAuditorExportsTheTrail(Role role) {
        // Given
        SignedInFixture.Person person = people.anOfficial(role);
        // When
        Response answer = as(person, "subject", "VISIT").get("/trail/export");
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(notes(person)).isEmpty();
    }

    private String manyRows() {
        String run = "RUN_" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "insert into trail (at, action, entity, entity_id)"
                                + " select now(), 'testSave', ?, 'thing ' || n from generate_series(1, ?) n",
                        run,
                        MANY));
        return run;
    }

    private void aRow(String run, String thing) {
        sql.change("insert into trail (at, action, entity, entity_id) values (now(), 'testSave', ?, ?)", run, thing);
    }

    private List<String> notes(SignedInFixture.Person person) {
        return sql.list(
                "select detail::text from trail where official_id = ? and action = 'trailExport'",
                row -> row.getString(1),
                person.officialId());
    }

    private static RequestSpecification as(SignedInFixture.Person person, String parameter, String value) {
        return given().header("Authorization", person.bearer())
                .queryParam("from", TODAY)
                .queryParam("to", TODAY)
                .queryParam(parameter, value);
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }
}
