package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;

/** The enterprise's own pages in a real browser: no script of ours is needed, axe finds nothing, nothing is cut off. */
@QuarkusTest
class CounterPicturesIT {

    private final ProblemFixture problems;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private CounterStage at;

    CounterPicturesIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void aProblem() {
        at = CounterStage.of(problems, sql);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "zh-CN, 1440", "en, 360", "en, 1440"})
    void aContactReadsHisAnswerAndSaysThatHeIsNotSatisfied(String language, int width) {
        // Given
        at.stage().inProgress();
        give(at.cast().lead().handler(), at.stage().problem(), "ReplyInterim", "text", "已联系养护单位，正在清淤。");
        at.stage().draft("A", "已经疏通，路面已修复。");
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        at.stage().delivered("BY_LINK");
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(at.link(at.stage().problem()));
            contact.picture("counter-problem").isAccessible();
            // When
            contact.page().click("a[href='/counter/problem/dissatisfied']");
            contact.page().click("main form button[type=submit]");
            contact.picture("counter-act-refused").isAccessible();
            contact.page().selectOption("#manner", "SATISFIED");
            contact.page().fill("#text", "下雨还是积水。");
            contact.page().click("main form button[type=submit]");
            // Then
            assertThat(contact.page().url()).endsWith("/counter/problem");
            contact.picture("counter-again").isAccessible();
            contact.open("/counter/report");
            contact.picture("counter-other-matter").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aContactReportsWithAPhotoAndTheOfficeSeesIt(String language, int width) throws IOException {
        // Given
        String link = CounterLinks.path(
                CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长")
                        .getString("url"));
        String number;
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(link);
            contact.picture("counter-report").isAccessible();
            contact.page().selectOption("#category", "INFRASTRUCTURE");
            contact.page().fill("#text", "厂门口路灯不亮，夜班不安全。");
            contact.page().setInputFiles("#photo1", new FilePayload("../../门.exe", "image/jpeg", jpeg()));
            // When
            contact.page().click("main form button[type=submit]");
            // Then
            number = contact.page().locator(".once").innerText();
            contact.picture("counter-reported").isAccessible();
            contact.page().click("a.button");
            contact.picture("counter-follow").isAccessible();
            contact.open(link);
            contact.picture("counter-report-before").isAccessible();
        }
        UUID problem = sql.one("select id from problem where number = ?", row -> Sql.id(row, "id"), number)
                .orElseThrow();
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            office.open("/problems/" + problem);
            office.page().locator(".photos img").scrollIntoViewIfNeeded();
            office.page().waitForFunction("() => document.querySelector('.photos img').naturalWidth === 320");
            office.picture("desk-given-photo").isAccessible();
            office.page().click("a[href^='/counter-links/problems/']");
            office.picture("counter-problem-link").isAccessible();
            office.page().click("main form button[type=submit]");
            office.picture("counter-problem-link-made").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360"})
    void whatIsNoPhotoIsRefusedInWordsAndNothingIsReported(String language, int width) {
        // Given
        int before = problemsOf();
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(CounterLinks.path(
                    CounterLinks.report(at.cast().office(), at.cast().enterprise(), "王厂长")
                            .getString("url")));
            contact.page().selectOption("#category", "INFRASTRUCTURE");
            contact.page().fill("#text", "路灯不亮。");
            contact.page().setInputFiles("#photo1", new FilePayload("照片.jpg", "image/jpeg", "%PDF-1.4".getBytes()));
            // When
            contact.page().click("main form button[type=submit]");
            // Then
            contact.picture("counter-report-refused").isAccessible();
            assertThat(contact.page().locator(".errors").count()).isEqualTo(1);
            assertThat(contact.page().inputValue("#text")).isEqualTo("路灯不亮。");
        }
        assertThat(problemsOf()).isEqualTo(before);
    }

    private int problemsOf() {
        List<Integer> count = sql.list(
                "select count(*) from problem where enterprise_id = ?",
                row -> row.getInt(1),
                at.cast().enterprise());
        return count.get(0);
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
