package org.zoufang.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** Lists of the hotline: looked through first, taken in once, with the likely duplicates named and what is raised again. */
@QuarkusTest
class HotlinePageIT {

    private final ProblemFixture problems;
    private final EnterpriseReading enterprises;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private String code;
    private String run;

    HotlinePageIT(ProblemFixture problems, EnterpriseReading enterprises, Sql sql) {
        this.problems = problems;
        this.enterprises = enterprises;
        this.sql = sql;
    }

    @BeforeEach
    void anEnterpriseOfTheRegister() {
        cast = problems.cast();
        code = enterprises.byId(cast.enterprise()).orElseThrow().creditCode();
        run = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aListIsLookedThroughFirstAndTakenInOnce() throws IOException {
        // Given
        Path list = list("GBK", line("1", code, "基础设施", "厂门前道路积水严重"), line("2", "没有的企业", "", "停电"));
        try (Browsing office = Browsing.at(server, "zh-CN", Browsing.WIDE).signedIn(cast.office())) {
            handIn(office, list);
            office.picture("problem-import").isAccessible();
            String looked = office.page().content();
            int before = count();

            // When
            office.page().click("main form button[type=submit]");
            int after = count();
            handIn(office, list);
            office.picture("problem-import-again").isAccessible();

            // Then
            assertThat(looked).contains("1 件可以导入", "没有的企业");
            assertThat(before).isZero();
            assertThat(after).isEqualTo(1);
            assertThat(office.page().content()).contains("已在台账").doesNotContain("可以导入 1 件");
            assertThat(count()).isEqualTo(1);
        }
    }

    @Test
    void theSameNumberInAnotherListAddsNothing() throws IOException {
        // Given
        taken(list("UTF-8", line("1", code, "INFRASTRUCTURE", "厂门前道路积水严重")));

        // When
        taken(list("UTF-8", line("1", code, "INFRASTRUCTURE", "同一工单，换了说法"), line("3", code, "融资", "贷款续不上")));

        // Then
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aWorkbookIsReadAsWellAndANumberThatStandsTwiceInItIsOne() throws IOException {
        // Given
        Path list = Files.createTempFile("hotline", ".xlsx");
        try (OutputStream out = Files.newOutputStream(list);
                Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("工单");
            row(sheet, 0, "受理编号", "统一社会信用代码", "问题描述");
            row(sheet, 1, run + "-1", code, "厂门前道路积水");
            row(sheet, 2, run + "-1", code, "厂门前道路积水");
        }
        try (Browsing office = Browsing.at(server, "en", Browsing.NARROW).signedIn(cast.office())) {
            handIn(office, list);
            office.picture("problem-import").isAccessible();
            String looked = office.page().content();

            // When
            office.page().click("main form button[type=submit]");

            // Then
            assertThat(looked).contains("Take in these 1", "To be mended");
            assertThat(count()).isEqualTo(1);
            assertThat(of("1", "category")).isEqualTo("OTHER");
        }
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(line, i, cells[i]);
        }
    }

    @Test
    void whatHasNoColumnsOfAListIsRefusedInWords() throws IOException {
        // Given
        Path list = Files.writeString(Files.createTempFile("list", ".csv"), "甲,乙\n1,2\n");
        try (Browsing office = Browsing.at(server, "zh-CN", Browsing.NARROW).signedIn(cast.office())) {
            // When
            handIn(office, list);

            // Then
            office.picture("problem-import-refused").isAccessible();
            assertThat(office.page().content()).contains("工单编号");
        }
    }

    @Test
    void aLikelyDuplicateIsNamedWithTheReasonAndLinkedByAPerson() throws IOException {
        // Given
        taken(list("UTF-8", line("1", code, "基础设施", "厂门前道路积水严重，货车进不来")));
        taken(list("UTF-8", line("2", code, "基础设施", "门前道路积水，货车无法进厂")));
        DeskVisitor office = new DeskVisitor(cast.office(), problem("2"));

        // When
        String page = office.page();
        office.takes("merge", "intoId", number("1"));

        // Then
        assertThat(page).contains("可能是同一件", number("1"), "道路积水");
        assertThat(office.page()).contains(number("1")).doesNotContain("可能是同一件");
        assertThat(state("1")).isEqualTo("SUBMITTED");
        assertThat(state("2")).isEqualTo("SUBMITTED");
    }

    @Test
    void whatAnEnterpriseRaisesASecondTimeInWordsThatAreAlikeCountsAsRaisedAgain() throws IOException {
        // Given
        taken(list("UTF-8", line("1", code, "基础设施", "厂门前道路积水"), line("2", code, "融资", "贷款续不上")));

        // When
        taken(list("UTF-8", line("3", code, "基础设施", "厂门前的道路又积水了"), line("4", code, "基础设施", "变压器容量不够")));

        // Then
        assertThat(seenBy("1")).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(seenBy("2")).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(seenBy("3")).isEqualTo("RAISED_AGAIN");
        assertThat(seenBy("4")).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(new PageVisitor("zh-CN")
                        .signedIn(cast.office())
                        .get("/problems?enterprise=" + cast.enterprise())
                        .asString())
                .contains("主动发现 0 件，企业反映 3 件，再次反映 1 件，共 4 件");
    }

    @Test
    void theTypeIsReadAndAComplaintAboutConductIsToldWhereItBelongs() throws IOException {
        // Given
        Path list = Files.writeString(
                Files.createTempFile("hotline", ".csv"),
                "工单编号,企业名称,诉求类型,诉求内容\n%1$s-1,%2$s,咨询,技改补助怎样申请\n%1$s-2,%2$s,投诉,窗口人员态度恶劣\n%1$s-3,%2$s,求助吗,门前积水\n%1$s-4,%2$s,,夜间停电\n"
                        .formatted(run, code));
        try (Browsing office = Browsing.at(server, "zh-CN", Browsing.NARROW).signedIn(cast.office())) {
            handIn(office, list);
            office.picture("problem-import-types").isAccessible();
            String looked = office.page().content();

            // When
            office.page().click("main form button[type=submit]");

            // Then
            assertThat(looked).contains("2 件可以导入", "纪检监察", "求助吗");
            assertThat(count()).isEqualTo(2);
            assertThat(of("1", "type")).isEqualTo("CONSULT");
            assertThat(of("4", "type")).isEqualTo("DEMAND");
        }
    }

    private void taken(Path list) {
        try (Browsing office = Browsing.at(server, "zh-CN", Browsing.WIDE).signedIn(cast.office())) {
            handIn(office, list);
            office.page().click("main form button[type=submit]");
            assertThat(office.page().content()).contains("已导入");
        }
    }

    private static void handIn(Browsing office, Path list) {
        office.open("/problem-imports");
        office.page().setInputFiles("#file", list);
        office.page().click("main form button[type=submit]");
    }

    private String line(String number, String enterprise, String category, String text) {
        return "%s-%s,%s,%s,\"%s\",李女士,2026-11-20".formatted(run, number, enterprise, category, text);
    }

    private static Path list(String charset, String... lines) throws IOException {
        String text = "工单编号,企业名称,诉求类别,诉求内容,联系人,来电时间\n" + String.join("\n", lines) + "\n";
        return Files.writeString(Files.createTempFile("hotline", ".csv"), text, Charset.forName(charset));
    }

    private int count() {
        return sql.one(
                        "select count(*) as n from problem where enterprise_id = ?",
                        row -> row.getInt("n"),
                        cast.enterprise())
                .orElseThrow();
    }

    private UUID problem(String number) {
        return UUID.fromString(of(number, "id"));
    }

    private String number(String number) {
        return of(number, "number");
    }

    private String state(String number) {
        return of(number, "state");
    }

    private String seenBy(String number) {
        return of(number, "first_seen_by");
    }

    private String of(String number, String column) {
        return sql.one(
                        "select p." + column + " as found from problem p join problem_external e on e.problem_id = p.id"
                                + " where e.external_number = ?",
                        row -> row.getString("found"),
                        run + "-" + number)
                .orElseThrow();
    }
}
