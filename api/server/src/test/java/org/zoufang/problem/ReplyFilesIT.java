package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.evidence.Digests;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** Files go along with a reply, an interim reply, a delivery: whoever is told of the step opens them, nobody else. */
@QuarkusTest
class ReplyFilesIT {

    private final ProblemFixture problems;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private CounterStage at;
    private Person handler;

    ReplyFilesIT(ProblemFixture problems, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemThatIsHandled() {
        at = CounterStage.of(problems, sql);
        at.stage().inProgress();
        handler = at.cast().lead().handler();
    }

    @Test
    void aFileOfADraftIsForTheDepartmentAndWithTheReplyForAllWhoAreToldOfIt() {
        // Given
        byte[] pdf = pdf("答复函");
        give(
                handler,
                at.stage().problem(),
                "DraftReply",
                "outcome",
                "A",
                "text",
                "见附件。",
                "files",
                List.of(handedIn(handler, pdf, "答复函/最终.pdf")));
        UUID file = only();
        List<Integer> before = List.of(
                taken(at.cast().lead().approver(), file).statusCode(),
                taken(at.cast().office(), file).statusCode());
        // When
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        // Then
        assertThat(before).containsExactly(200, 404);
        Response told = taken(at.cast().office(), file);
        assertThat(told.asByteArray()).isEqualTo(pdf);
        assertThat(told.contentType()).isEqualTo("application/pdf");
        assertThat(told.header("Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''%E7%AD%94")
                .endsWith(".pdf")
                .doesNotContain("%2F");
        assertThat(taken(at.cast().other().handler(), file).statusCode()).isEqualTo(404);
        assertThat(listed(at.cast().office()).getList("replies[0].files.name")).containsExactly("答复函_最终.pdf");
    }

    @Test
    void theEnterpriseOpensItAtItsLinkOnceItIsDeliveredAndNoOther() {
        // Given
        byte[] pdf = pdf("给企业");
        give(
                handler,
                at.stage().problem(),
                "DraftReply",
                "outcome",
                "A",
                "text",
                "见附件。",
                "files",
                List.of(handedIn(handler, pdf, "答复.pdf")));
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        at.opened();
        String path = "/counter/problem/files/" + only();
        int before = at.contact().get(path).statusCode();
        at.stage().delivered("AT_THE_DOOR");
        // When
        Response opened = at.contact().get(path);
        // Then
        assertThat(before).isEqualTo(404);
        assertThat(opened.asByteArray()).isEqualTo(pdf);
        assertThat(at.contact().get("/counter/problem").asString()).contains(path, "答复.pdf");
        CounterStage foreign = CounterStage.of(problems, sql);
        foreign.opened();
        assertThat(foreign.contact().get(path).statusCode()).isEqualTo(404);
        assertThat(RestAssured.given().redirects().follow(false).get(path).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anInterimReplyAndADeliveryCarryFilesAndTheEvidenceHasThem() {
        // Given
        byte[] interim = pdf("进展");
        byte[] receipt = photos.jpeg();
        give(
                handler,
                at.stage().problem(),
                "ReplyInterim",
                "text",
                "已进场。",
                "files",
                List.of(handedIn(handler, interim, "进展.pdf")));
        at.stage().draft("A", "已办。");
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        Person liaison = at.cast().liaison();
        JsonPath delivered = give(
                liaison,
                at.stage().problem(),
                "Deliver",
                "way",
                "AT_THE_DOOR",
                "toWhom",
                "王厂长",
                "deliveredAt",
                java.time.Instant.now().toString(),
                "files",
                List.of(handedIn(liaison, receipt, "签收单")));
        ProblemStage.done(delivered, "AWAITING_CONFIRMATION");
        at.stage().confirmed();
        at.opened();
        // When
        EvidenceStage full = EvidenceStage.taken(at.cast().office(), at.stage().problem());
        EvidenceStage own = new EvidenceStage(
                at.contact().get("/counter/problem/evidence.zip").asByteArray());
        // Then
        for (EvidenceStage each : List.of(full, own)) {
            assertThat(each.verdict().reason()).isNull();
            assertThat(each.files().values().stream().map(Digests::of).toList())
                    .contains(Digests.of(interim), Digests.of(receipt));
        }
        assertThat(at.contact().get("/counter/problem").asString()).contains("进展.pdf", "签收单.jpg");
    }

    @Test
    void whatWasNotHandedInByHimCannotGoAlong() {
        // Given
        Map<String, Object> others = handedIn(at.cast().office(), pdf("别人的"), "a.pdf");
        Map<String, Object> nobodys = Map.of("sha256", "0".repeat(64), "name", "b.pdf");
        // When
        JsonPath answer = give(
                handler,
                at.stage().problem(),
                "DraftReply",
                "outcome",
                "A",
                "text",
                "见附件。",
                "files",
                List.of(others, nobodys));
        // Then
        assertThat(codes(answer)).containsExactly("FILE_NOT_HANDED_IN", "FILE_NOT_HANDED_IN");
        assertThat(answer.getList("userErrors.field")).containsExactly("files[0]", "files[1]");
        assertThat(at.row()).contains("IN_PROGRESS");
        List<Map<String, Object>> many = Collections.nCopies(6, handedIn(handler, pdf("多"), "c.pdf"));
        assertThat(codes(give(handler, at.stage().problem(), "ReplyInterim", "text", "多", "files", many)))
                .containsExactly("TOO_MANY");
    }

    @Test
    void aRecordingIsNoFileOfAReplyAndOtherStepsTakeNone() {
        // Given
        Map<String, Object> pdf = handedIn(handler, pdf("x"), "x.pdf");
        // When
        JsonPath answer = give(handler, at.stage().problem(), "ReplyPart", "text", "协办", "files", List.of(pdf));
        // Then
        assertThat(codes(answer)).containsExactly("FILES_NOT_HERE");
        sql.change("update photo_blob set media_type = 'audio/aac' where sha256 = ?", pdf.get("sha256"));
        assertThat(codes(give(handler, at.stage().problem(), "ReplyInterim", "text", "录音", "files", List.of(pdf))))
                .containsExactly("FILE_NOT_ATTACHABLE");
    }

    @Test
    void aHandlerAttachesFilesAtHisPage() {
        // Given
        PageVisitor page = new PageVisitor("zh-CN").signedIn(handler);
        String path = "/problems/" + at.stage().problem() + "/steps/draftReply";
        String form = page.get(path).asString();
        assertThat(form).contains("name=\"file1\"", "multipart/form-data");
        byte[] pdf = pdf("页面");
        // When
        Response sent = RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(page.cookies())
                .multiPart("form-token", page.token())
                .multiPart("stepId", Ids.next().toString())
                .multiPart("outcome", "A")
                .multiPart("text", "done")
                .multiPart("file1", "reply.pdf", pdf, "application/pdf")
                .post(path);
        // Then
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        assertThat(taken(handler, only()).asByteArray()).isEqualTo(pdf);
        assertThat(page.get("/problems/" + at.stage().problem()).asString()).contains("/problem-files/" + only());
    }

    private UUID only() {
        return sql.one(
                        "select id from problem_file where problem_id = ? order by given_at limit 1",
                        row -> Sql.id(row, "id"),
                        at.stage().problem())
                .orElseThrow();
    }

    /** As a client hands in photos: by an upload of his own. */
    private Map<String, Object> handedIn(Person who, byte[] bytes, String name) {
        return Map.of("sha256", photos.handIn(who.bearer(), bytes), "name", name);
    }

    private static Response taken(Person who, UUID file) {
        return RestAssured.given().header("Authorization", who.bearer()).get("/problem-files/" + file);
    }

    private JsonPath listed(Person who) {
        return Asking.as(who)
                .ask(
                        "query($id: ID!) { problem(id: $id) { replies { files { name url size } } steps { attachments { name } } } }",
                        Map.of("id", at.stage().problem().toString()))
                .jsonPath()
                .setRootPath("data.problem");
    }

    /** A small document whose bytes are its own. */
    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + " " + Ids.next()
                        + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
