package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Sql;
import org.zoufang.web.Browsing;

/** Files, packages of evidence and plans in a real browser: axe finds nothing, nothing is cut off. */
@QuarkusTest
class EvidencePicturesIT {

    private final ProblemFixture problems;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    @TempDir
    Path folder;

    private CounterStage at;

    EvidencePicturesIT(ProblemFixture problems, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void aProblem() {
        at = CounterStage.of(problems, sql);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void aHandlerAttachesAFileAndTheEnterpriseOpensItAndTakesItsEvidence(String language, int width)
            throws IOException {
        // Given
        at.stage().inProgress();
        UUID problem = at.stage().problem();
        try (Browsing handler =
                Browsing.at(server, language, width).signedIn(at.cast().lead().handler())) {
            handler.open("/problems/" + problem + "/steps/draftReply");
            handler.page().selectOption("#outcome", "A");
            handler.page().fill("#text", "已疏通，见附件。");
            handler.page().setInputFiles("#file1", new FilePayload("现场照片.jpg", "image/jpeg", photos.jpeg()));
            handler.picture("reply-files").isAccessible();
            // When
            handler.page().click("main form button[type=submit]");
            // Then
            assertThat(handler.page().url()).endsWith("/problems/" + problem);
            handler.picture("reply-files-draft").isAccessible();
        }
        ProblemAsking.give(at.cast().lead().approver(), problem, "ApproveReply");
        at.stage().signed(SignatureFixture.DRAWN);
        try (Browsing contact = Browsing.at(server, language, width)) {
            contact.open(at.link(problem));
            assertThat(contact.page()
                            .locator("a[href^='/counter/problem/files/']")
                            .count())
                    .isEqualTo(1);
            contact.picture("counter-evidence").isAccessible();
            contact.open("/verify");
            contact.picture("verify").isAccessible();
        }
        theOfficeTakesItAndItsPageIsRead(language, width);
    }

    private void theOfficeTakesItAndItsPageIsRead(String language, int width) throws IOException {
        UUID problem = at.stage().problem();
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            office.open("/problems/" + problem);
            office.picture("desk-evidence").isAccessible();
        }
        Files.createDirectories(folder.resolve("links"));
        for (Map.Entry<String, byte[]> entry :
                EvidenceStage.taken(at.cast().office(), problem).files().entrySet()) {
            Files.write(folder.resolve(entry.getKey()), entry.getValue());
        }
        String file = folder.resolve("index.html").toUri().toString();
        try (Browsing reader = Browsing.at(file, language, width)) {
            reader.page().navigate(file);
            reader.picture("package-page").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void thePlanOfAnEnterprise(String language, int width) {
        // Given
        String code = sql.one(
                        "select credit_code from enterprise where id = ?",
                        row -> row.getString(1),
                        at.cast().enterprise())
                .orElseThrow();
        try (Browsing office =
                Browsing.at(server, language, width).signedIn(at.cast().office())) {
            office.open("/plans/new");
            office.page().fill("#enterpriseId", code);
            office.page().fill("#title", "稳订单、保用工");
            office.page().fill("#goals", "全年订单不减，招工六十人。");
            office.page().fill("#fromDay", "2026-01-01");
            office.page().fill("#toDay", "2026-12-31");
            office.picture("plan-new").isAccessible();
            office.page().click("main form button[type=submit]");
            office.page().click("a[href$='/steps/measure']");
            office.page().fill("#text", "组织专场招聘会");
            office.page().selectOption("#ownerId", at.cast().lead().id().toString());
            office.page().fill("#dueOn", LocalDate.now().plusDays(20).toString());
            office.picture("plan-measure").isAccessible();
            // When
            office.page().click("main form button[type=submit]");
            // Then
            assertThat(office.page().content()).contains("组织专场招聘会");
            office.picture("plan").isAccessible();
            office.open("/plans");
            office.picture("plans").isAccessible();
        }
    }
}
