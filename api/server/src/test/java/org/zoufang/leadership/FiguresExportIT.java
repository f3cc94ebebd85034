package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.problem.LoopFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** The figures as a file are those of the page, each with the numbers it is of; each file is on the trail. */
@QuarkusTest
class FiguresExportIT {

    private final ProblemFixture problems;
    private final Sql sql;

    private Cast cast;
    private PageVisitor section;

    FiguresExportIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void oneOfTwoIsSolved() {
        cast = problems.cast();
        LoopFixture.oneClosedOneAssigned(cast);
        section = new PageVisitor("zh-CN").signedIn(cast.supervisor());
    }

    @Test
    void bothFormsHaveTheFiguresOfThePageAndAreNoted() throws IOException {
        // Given
        String page =
                section.get("/figures?by=MONTH&department=" + cast.lead().id()).asString();
        // When
        Response csv = section.get(address(page, "csv"));
        Response xlsx = section.get(address(page, "xlsx"));
        // Then
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8).lines())
                .first()
                .asString()
                .startsWith("\uFEFF")
                .contains("组别,指标,数值,单位,件数,总数");
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("全部,企业确认解决率,50") && line.endsWith("%,1,2"))
                .anyMatch(line -> line.contains("没有回答") && line.endsWith("%,0,1"))
                .anyMatch(line -> !line.startsWith("全部") && line.contains("企业确认解决率,50"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()));
                Stream<Row> read = book.getFirstSheet().openStream()) {
            List<Row> solved =
                    read.filter(row -> "企业确认解决率".equals(row.getCellText(1))).toList();
            assertThat(solved).hasSize(2);
            assertThat(solved.get(0).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(solved.get(0).getCellAsNumber(2).orElseThrow().doubleValue())
                    .isEqualTo(50.0);
        }
        assertThat(noted())
                .hasSize(2)
                .allMatch(detail -> detail.contains(cast.lead().id().toString()));
    }

    @Test
    void whatIsNoPeriodIsRefusedAndWhoMayNotSeeThePageGetsNoFile() {
        // When
        Response wrong = section.get("/figures/export?format=csv&from=2026-05-01&to=2026-04-01");
        Response handler =
                new PageVisitor("zh-CN").signedIn(problems.cast().liaison()).get("/figures/export?format=csv");
        // Then
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(handler.statusCode()).isEqualTo(403);
        assertThat(noted()).isEmpty();
    }

    private static String address(String page, String format) {
        return page.replaceAll("(?s).*href=\"(/figures/export[^\"]*format=" + format + ")\".*", "$1")
                .replace("&amp;", "&");
    }

    private List<String> noted() {
        return sql.list(
                "select detail::text from trail where official_id = ? and action = 'figuresExport'",
                row -> row.getString(1),
                cast.supervisor().officialId());
    }
}
