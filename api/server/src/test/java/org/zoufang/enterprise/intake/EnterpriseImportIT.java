package org.zoufang.enterprise.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.ImportInterruption;

@QuarkusTest
class EnterpriseImportIT {

    private final SignedInFixture people;
    private final ImportFixture lists;
    private final ImportBooks books;
    private final ImportInterruption interruption;
    private final AgroalDataSource database;

    EnterpriseImportIT(
            SignedInFixture people, ImportBooks books, ImportInterruption interruption, AgroalDataSource database) {
        this.books = books;
        this.interruption = interruption;
        this.people = people;
        this.lists = new ImportFixture(people);
        this.database = database;
    }

    @Test
    void tenThousandRowsAreTakenInAndTheSameFileAgainChangesNothing() throws Exception {
        // Given
        byte[] list = ListFixture.csv(ListFixture.aList(100_000, 10_000), ',', Charset.forName("GBK"));
        Map<String, Object> first = lists.imported(list);
        String before = fingerprint();
        // When
        Map<String, Object> second = lists.imported(list);
        // Then
        assertThat(first).containsEntry("state", "FINISHED").containsEntry("added", 10_000);
        assertThat(second).containsEntry("rowsRead", 10_000).containsEntry("unchanged", 10_000);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void goodRowsAreInAndEveryBadRowIsNamed() throws Exception {
        // Given
        List<List<String>> rows = new ArrayList<>(ListFixture.aList(200_000, 3));
        rows.add(List.of("", "", "", "", "", "", "", ""));
        rows.add(with(200_010, "91990000000000000O"));
        rows.add(with(200_011, EnterpriseFixture.creditCode(200_000)));
        rows.add(ListFixture.aRow(200_012));
        // When
        Map<String, Object> imported = lists.imported(workbook(rows));
        // Then
        assertThat(imported)
                .containsEntry("rowsRead", 7)
                .containsEntry("added", 4)
                .containsEntry("empty", 1)
                .containsEntry("rejected", 2);
        String report = lists.report(imported.get("id"), "en");
        assertThat(report.lines().filter(line -> line.contains("Not imported")))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("6,") && line.contains("not allowed"))
                .anyMatch(line -> line.startsWith("7,") && line.contains("in line 2 of this file"));
        assertThat(report.lines().filter(line -> line.contains("Added"))).hasSize(4);
    }

    @Test
    void theReportIsInTheReadersLanguageAndRunsNoFormula() throws Exception {
        // Given
        byte[] list = ListFixture.csv(List.of(ListFixture.HEADING, with(200_020, "=cmd|'/c calc'!A1")));
        Map<String, Object> imported = lists.imported(list);
        // When
        String report = lists.report(imported.get("id"), "zh-CN");
        // Then
        assertThat(report).startsWith("\uFEFF行号,").contains("未导入").contains("'=cmd");
    }

    @Test
    void aListThatSaysLessLeavesWhatIsKnown() throws Exception {
        // Given
        lists.imported(ListFixture.csv(ListFixture.aList(200_100, 1)));
        String name = EnterpriseFixture.name(200_100);
        byte[] shorter = ListFixture.csv(
                List.of(List.of("单位名称", "信用代码", "法定代表人"), List.of(name, EnterpriseFixture.creditCode(200_100), "某人")));
        // When
        Map<String, Object> imported = lists.imported(shorter);
        // Then
        assertThat(imported).containsEntry("unchanged", 1).containsEntry("ignoredColumns", List.of("法定代表人"));
    }

    @Test
    void aChangedRowGrowsItsVersionAndGoesToThePhones() throws Exception {
        // Given
        lists.imported(ListFixture.csv(ListFixture.aList(200_200, 2)));
        List<List<String>> changed = new ArrayList<>(ListFixture.aList(200_200, 2));
        List<String> row = new ArrayList<>(changed.get(1));
        row.set(ListFixture.HEADING.indexOf("地址"), "新地址1号");
        changed.set(1, row);
        long first = fed(200_200);
        long second = fed(200_201);
        // When
        Map<String, Object> imported = lists.imported(ListFixture.csv(changed));
        // Then
        assertThat(imported).containsEntry("changed", 1).containsEntry("unchanged", 1);
        assertThat(number("select version from enterprise where credit_code = '" + EnterpriseFixture.creditCode(200_200)
                        + "'"))
                .isEqualTo(2);
        assertThat(fed(200_200)).isGreaterThan(first);
        assertThat(fed(200_201)).isEqualTo(second);
    }

    @Test
    void aFileWithoutCodesFailsAsAWholeWithWords() throws Exception {
        // Given
        byte[] list = ListFixture.csv(List.of(List.of("企业名称", "地址"), List.of("甲公司", "某路")));
        // When
        Map<String, Object> imported = lists.imported(list);
        // Then
        assertThat(imported).containsEntry("state", "FAILED").containsEntry("rowsRead", 0);
        assertThat(lists.report(imported.get("id"), "zh-CN")).contains("文件缺少这一列：统一社会信用代码");
    }

    @Test
    void aWorkbookThatBreaksOffFailsAndSaysSo() throws Exception {
        // Given
        byte[] whole = workbook(ListFixture.aList(200_300, 100));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        // When
        Map<String, Object> imported = lists.imported(half);
        // Then
        assertThat(imported).containsEntry("state", "FAILED");
        assertThat(lists.report(imported.get("id"), "en")).contains("The file cannot be read");
    }

    @Test
    void progressAndRejectionsAreReadThroughGraphQL() throws Exception {
        // Given
        Map<String, Object> imported =
                lists.imported(ListFixture.csv(List.of(ListFixture.HEADING, with(200_400, "1"))));
        String query = "query($id: ID!) { enterpriseImport(id: $id) { state rejected rejections(first: 5)"
                + " { line column value code message } } }";
        // When
        var answer = lists.office()
                .contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("id", imported.get("id"))))
                .post("/graphql");
        // Then
        answer.then()
                .statusCode(200)
                .body("data.enterpriseImport.rejected", equalTo(1))
                .body("data.enterpriseImport.rejections[0].line", equalTo(2))
                .body("data.enterpriseImport.rejections[0].column", equalTo("统一社会信用代码"))
                .body("data.enterpriseImport.rejections[0].code", equalTo("CREDIT_CODE_LENGTH"));
    }

    @Test
    void whoIsNeitherOfficeNorAdministratorMayNotImport() {
        // Given
        String deputy = people.anOfficial(Role.DEPUTY).bearer();
        // When
        var answer =
                given().header("Authorization", deputy).body(new byte[] {1}).post("/enterprises/imports");
        // Then
        answer.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void nobodyImportsWithoutSigningIn() {
        // Given
        byte[] list = ListFixture.csv(ListFixture.aList(200_500, 1));
        // When
        var answer = given().body(list).post("/enterprises/imports");
        // Then
        answer.then().statusCode(401);
    }

    @Test
    void anUnknownImportIsNotFound() {
        // Given
        String unknown = "019a0000-0000-7000-8000-000000000000";
        // When
        var answer = lists.office().get("/enterprises/imports/" + unknown);
        // Then
        answer.then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void theInventedEnterprisesOfTheDemonstrationAreAllTakenIn() throws Exception {
        // Given
        byte[] demo = EnterpriseImporting.class
                .getResourceAsStream("/demo/enterprises.csv")
                .readAllBytes();
        // When
        Map<String, Object> imported = lists.imported(demo);
        // Then
        assertThat(imported).containsEntry("rowsRead", 60).containsEntry("rejected", 0);
    }

    @Test
    void anImportThatARestartCutOffSaysSoAndRunsAgainSafely() throws Exception {
        // Given
        UUID cutOff = books.begin(
                ImportKind.ENTERPRISES,
                "名单.csv",
                people.anOfficial(Role.SERVICE_OFFICE).officialId(),
                null);
        // When
        interruption.onStart(new StartupEvent());
        // Then
        Map<String, Object> state =
                lists.office().get("/enterprises/imports/" + cutOff).as(new TypeRef<>() {});
        assertThat(state).containsEntry("state", "FAILED");
        assertThat(lists.report(cutOff, "zh-CN")).contains("请重新导入同一个文件");
    }

    private static List<String> with(int number, String code) {
        List<String> row = new ArrayList<>(ListFixture.aRow(number));
        row.set(1, code);
        return row;
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListFixture.xlsx(rows, out);
        return out.toByteArray();
    }

    private String fingerprint() throws SQLException {
        return first("select count(*) || ' ' || sum(version) || ' ' || max(id::text) from enterprise");
    }

    /** Where in the feed the phones find the enterprise. */
    private long fed(int number) throws SQLException {
        return number("select seq from feed join enterprise using (id) where credit_code = '"
                + EnterpriseFixture.creditCode(number) + "'");
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(first(sql));
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
