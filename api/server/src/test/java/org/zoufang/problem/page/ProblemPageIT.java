package org.zoufang.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The desk: where the service office dispatches, departments handle and leaders look, in a browser. */
@QuarkusTest
class ProblemPageIT {

    private static final String NEED = "厂门前道路积水，货车进不来。";

    private final ProblemFixture problems;
    private final EnterpriseReading enterprises;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID problem;

    ProblemPageIT(ProblemFixture problems, EnterpriseReading enterprises) {
        this.problems = problems;
        this.enterprises = enterprises;
    }

    @BeforeEach
    void aProblemFromTheTelephone() {
        cast = problems.cast();
        problem = recorded(cast.office(), "HOTLINE");
    }

    @Test
    void aProblemGoesFromACallToTheEnterprisesConfirmationByPagesAlone() {
        // Given
        DeskVisitor office = new DeskVisitor(cast.office(), problem);
        office.takes("accept", "cause", "排水不畅").takes("assign", "leadId", lead(), "text", "请现场查看");
        DeskVisitor handler = new DeskVisitor(cast.lead().handler(), problem);
        handler.takes("signFor")
                .takes("replyInterim", "text", "已到现场。")
                .takes("draftReply", "outcome", "A", "text", "已疏通。");
        DeskVisitor approver = new DeskVisitor(cast.lead().approver(), problem);
        approver.takes("approveReply");
        DeskVisitor liaison = new DeskVisitor(cast.liaison(), problem);
        liaison.takes("deliver", "way", "AT_THE_DOOR", "toWhom", "王厂长", "deliveredAt", DeskVisitor.now());

        // When
        liaison.takes("confirm", "contactName", "王厂长", "result", "SATISFIED", "manner", "FAIRLY_SATISFIED");

        // Then
        assertThat(liaison.page()).contains("已办结", "确认已解决", "已疏通。", "已到现场。", "排水不畅");
    }

    @Test
    void thePageOffersExactlyWhatEachMayDoNow() {
        // Given
        DeskVisitor office = new DeskVisitor(cast.office(), problem);
        DeskVisitor handler = new DeskVisitor(cast.lead().handler(), problem);
        DeskVisitor approver = new DeskVisitor(cast.lead().approver(), problem);
        DeskVisitor liaison = new DeskVisitor(cast.liaison(), problem);
        DeskVisitor leader = new DeskVisitor(cast.leader(), problem);

        // When
        List<String> atFirst = office.offers();
        office.takes("accept").takes("assign", "leadId", lead());
        List<String> assigned = approver.offers();
        handler.takes("signFor");
        List<String> handling = handler.offers();
        handler.takes("draftReply", "outcome", "D", "text", "不办。", "legalBasis", "条例第三条", "alternatives", "自行解决");
        List<String> drafted = approver.offers();
        List<String> drafter = handler.offers();
        approver.takes("sendToReview");
        List<String> inReview = leader.offers();

        // Then
        assertThat(atFirst).containsExactly("accept", "askMore", "redirect", "merge", "withdraw");
        assertThat(assigned).containsExactly("object", "signFor", "replyInterim");
        assertThat(handling).containsExactly("askExtension", "replyInterim", "draftReply");
        assertThat(drafted).containsExactly("replyInterim", "returnReply", "sendToReview");
        assertThat(drafter).containsExactly("replyInterim");
        assertThat(inReview).contains("upholdRefusal", "overturnRefusal").doesNotContain("deliver", "assign");
        assertThat(liaison.offers()).containsExactly("withdraw");
    }

    @Test
    void aDraftIsReadByWhoDecidesAboutItAndByNobodyElse() {
        // Given
        DeskVisitor office = new DeskVisitor(cast.office(), problem);
        office.takes("accept").takes("assign", "leadId", lead());
        new DeskVisitor(cast.lead().handler(), problem)
                .takes("signFor")
                .takes("draftReply", "outcome", "A", "text", "草稿里的话");

        // When
        String approver = new DeskVisitor(cast.lead().approver(), problem).page();

        // Then
        assertThat(approver).contains("草稿里的话");
        assertThat(office.page()).doesNotContain("草稿里的话");
        assertThat(new DeskVisitor(cast.liaison(), problem).page()).doesNotContain("草稿里的话");
    }

    @Test
    void aRefusedFormKeepsEveryWordAndSaysWhatToMend() {
        // Given
        DeskVisitor office = new DeskVisitor(cast.office(), problem);

        // When
        Response refused = office.send("redirect", "competent", "供电公司", "reach", "");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("value=\"供电公司\"", "href=\"#reach\"", "aria-invalid=\"true\"");
    }

    @Test
    void aStepThatIsNotHisIsRefusedEvenIfHeSendsTheForm() {
        // Given
        PageVisitor handler = new PageVisitor("zh-CN").signedIn(cast.lead().handler());
        handler.get("/problems");

        // When
        Response answer = handler.post(
                "/problems/" + problem + "/steps/assign",
                Map.of("stepId", Ids.next().toString(), "leadId", lead()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new DeskVisitor(cast.office(), problem).page()).contains("已提交");
    }

    @Test
    void aFormSentTwiceIsOneStep() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(cast.office());
        office.get("/problems/" + problem + "/steps/accept");
        Map<String, String> form = Map.of("stepId", Ids.next().toString());
        office.post("/problems/" + problem + "/steps/accept", form);

        // When
        Response again = office.post("/problems/" + problem + "/steps/accept", form);

        // Then
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(office.get("/problems/" + problem).asString().split("<strong>受理</strong>", -1))
                .hasSize(2);
    }

    @Test
    void whatTheFilterFindsIsWhatIsExported() {
        // Given
        PageVisitor office = new PageVisitor("zh-CN").signedIn(cast.office());
        String filter = "?enterprise=" + cast.enterprise() + "&states=SUBMITTED&category=INFRASTRUCTURE";

        // When
        String shown = office.get("/problems" + filter).asString();
        Response file = office.get("/problems/export" + filter);
        String none = office.get("/problems?enterprise=" + cast.enterprise() + "&overdue=yes")
                .asString();

        // Then
        byte[] bytes = file.asByteArray();
        assertThat(shown).contains("/problems/" + problem);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains(NEED) && line.contains("已提交") && line.contains("热线"));
        assertThat(none).contains("没有符合条件的诉求").doesNotContain("/problems/" + problem);
    }

    @Test
    void aDepartmentSeesInTheLedgerOnlyWhatItAnswersFor() {
        // Given
        PageVisitor handler = new PageVisitor("zh-CN").signedIn(cast.lead().handler());
        String before = handler.get("/problems").asString();

        // When
        new DeskVisitor(cast.office(), problem).takes("accept").takes("assign", "leadId", lead());

        // Then
        assertThat(before).doesNotContain("/problems/" + problem);
        assertThat(handler.get("/problems").asString()).contains("/problems/" + problem, "还有 7 个工作日");
    }

    @Test
    void everyPageIsAccessibleInBothLanguagesOnPhoneAndDesk() {
        // Given
        DeskVisitor office = new DeskVisitor(cast.office(), problem);
        office.takes("accept")
                .takes(
                        "assign",
                        "leadId",
                        lead(),
                        "coHandlerIds",
                        cast.other().id().toString());
        new DeskVisitor(cast.lead().handler(), problem).takes("signFor");
        UUID overdue = problems.overdue(cast.enterprise(), cast.lead().id(), 12);
        UUID fresh = recorded(cast.office(), "MEETING");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("ledger", "/problems?enterprise=" + cast.enterprise());
        paths.put("ledger-none", "/problems?enterprise=" + cast.enterprise() + "&states=CLOSED");
        paths.put("new", "/problems/new");
        paths.put("problem", "/problems/" + problem);
        paths.put("overdue", "/problems/" + overdue);
        paths.put("accept", "/problems/" + fresh + "/steps/accept");
        paths.put("meeting", "/problems/" + problem + "/steps/holdCaseMeeting");
        Map<String, String> department = Map.of(
                "department", "/problems/" + problem,
                "draft", "/problems/" + problem + "/steps/draftReply");
        List<String> wrong = new ArrayList<>();

        // When
        look("zh-CN", Browsing.NARROW, cast.office(), paths, wrong);
        look("en", Browsing.WIDE, cast.office(), paths, wrong);
        look("zh-CN", Browsing.WIDE, cast.lead().handler(), department, wrong);
        look("en", Browsing.NARROW, cast.lead().handler(), department, wrong);

        // Then
        assertThat(wrong).isEmpty();
    }

    private void look(String language, int width, Person person, Map<String, String> paths, List<String> wrong) {
        try (Browsing browsing = Browsing.at(server, language, width).signedIn(person)) {
            paths.forEach((name, path) -> {
                int status = browsing.open(path);
                browsing.picture("problem-" + name);
                if (status != 200 || !browsing.page().url().endsWith(path)) {
                    wrong.add(path + " answers " + status + " at "
                            + browsing.page().url());
                }
                browsing.axeFinds().forEach(found -> wrong.add(name + " " + width + " " + found));
                int over = (Integer)
                        browsing.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
                if (over > 0) {
                    wrong.add(name + " " + width + " is scrolled sideways by " + over);
                }
            });
        }
    }

    private UUID recorded(Person who, String source) {
        UUID id = Ids.next();
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(who);
        visitor.get("/problems/new");
        Response answer = visitor.post(
                "/problems/new",
                Map.of(
                        "id", id.toString(),
                        "enterpriseId",
                                enterprises
                                        .byId(cast.enterprise())
                                        .orElseThrow()
                                        .creditCode(),
                        "source", source,
                        "type", "DEMAND",
                        "category", "INFRASTRUCTURE",
                        "text", NEED,
                        "contactName", "王厂长",
                        "firstSeenBy", "RAISED_BY_ENTERPRISE",
                        "urgency", "NORMAL",
                        "confidentiality", "INTERNAL"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return id;
    }

    private String lead() {
        return cast.lead().id().toString();
    }
}
