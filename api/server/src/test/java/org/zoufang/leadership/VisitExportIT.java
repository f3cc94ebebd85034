package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** The visit history as a file: all pages of what the screen lists, for who sees it, each file on the trail. */
@QuarkusTest
class VisitExportIT {

    /** More than are read at once. */
    private static final int MANY = 130;

    private final SignedInFixture people;
    private final Sql sql;
    private final HistoryFixture rows;

    private UUID foundry;

    VisitExportIT(SignedInFixture people, Sql sql, DataSource database) {
        this.people = people;
        this.sql = sql;
        this.rows = new HistoryFixture(database);
    }

    @BeforeEach
    void manyVisits() {
        UUID lead = rows.anOfficial("周晓岚");
        foundry = rows.anEnterprise("云州市导出铸造" + UUID.randomUUID().toString().substring(0, 8) + "有限公司");
        rows.holds(lead, "副市长", "2024-01-01", null);
        for (int i = 0; i < MANY; i++) {
            rows.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-%02dT02:00:00Z".formatted(i % 28 + 1));
        }
    }

    @Test
    void bothFormsHoldEachVisitOfTheFilterAndAreNoted() throws IOException {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        PageVisitor leader = new PageVisitor("zh-CN").signedIn(person);
        String page = leader.get("/visits?enterprise=" + foundry + "&from=2026-03-01&to=2026-03-28")
                .asString();
        // When
        Response csv = leader.get(address(page, "csv"));
        Response xlsx = leader.get(address(page, "xlsx"));
        // Then
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(MANY + 1)
                .anyMatch(line -> line.contains("2026-03-28 10:00") && line.contains("走访服务"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()));
                Stream<Row> read = book.getFirstSheet().openStream()) {
            List<Row> all = read.toList();
            assertThat(all).hasSize(MANY + 1);
            assertThat(all.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
        }
        assertThat(noted(person)).hasSize(2).allMatch(detail -> detail.contains(foundry.toString()));
    }

    @Test
    void whoDoesNotSeeTheVisitsGetsTheTitlesAlone() {
        // Given
        PageVisitor handler = new PageVisitor("en").signedIn(people.anOfficial(Role.DEPARTMENT_HANDLER));
        // When
        Response csv = handler.get("/visits/export?format=csv&enterprise=" + foundry);
        // Then
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    private static String address(String page, String format) {
        return page.replaceAll("(?s).*href=\"(/visits/export[^\"]*format=" + format + ")\".*", "$1")
                .replace("&amp;", "&");
    }

    private List<String> noted(SignedInFixture.Person person) {
        return sql.list(
                "select detail::text from trail where official_id = ? and action = 'visitExport'",
                row -> row.getString(1),
                person.officialId());
    }
}
