package org.zoufang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.complaint.ComplaintAsking.about;
import static org.zoufang.complaint.ComplaintAsking.idOf;
import static org.zoufang.complaint.ComplaintAsking.look;
import static org.zoufang.complaint.ComplaintAsking.raise;
import static org.zoufang.complaint.ComplaintAsking.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ComplaintLifecycle;
import org.zoufang.contract.ComplaintState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** A complaint from its raising to its end, and what each side learns of it. */
@QuarkusTest
class ComplaintLifeIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final ComplaintInquiring inquiring;
    private final Sql sql;

    private Person discipline;
    private Person official;

    ComplaintLifeIT(SignedInFixture people, VisitFixture visits, ComplaintInquiring inquiring, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.inquiring = inquiring;
        this.sql = sql;
    }

    @BeforeEach
    void theirPeople() {
        discipline = people.anOfficial(Role.DISCIPLINE);
        official = people.anOfficial(Role.LIAISON_OFFICER);
    }

    @Test
    void whoComplainsUnderHisNameIsAnsweredByNumberAndCode() {
        // Given
        Map<String, Object> input = about("某科科长", "收材料时索要礼品。", false);
        JsonPath receipt = raise(official, input);
        String number = receipt.getString("number");
        UUID id = idOf(sql, number);
        // When
        step(discipline, id, "takeUp", "先调取登记簿。");
        step(discipline, id, "answer", "经核查属实，已立案。");
        JsonPath closed = step(discipline, id, "close", null);
        // Then
        assertThat(number).matches("\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(receipt.getString("code")).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(closed.getString("complaint.state")).isEqualTo("CLOSED");
        assertThat(closed.getString("complaint.text")).isEqualTo("收材料时索要礼品。");
        assertThat(closed.getString("complaint.official.id"))
                .isEqualTo(official.officialId().toString());
        assertThat(closed.getList("complaint.steps.command")).containsExactly("takeUp", "answer", "close");
        ComplaintStanding standing = inquiring.standing(
                number.toLowerCase(Locale.ROOT).replace("-", " "),
                receipt.getString("code").replace("-", ""));
        assertThat(standing.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(standing.answers())
                .extracting(ComplaintStanding.Answer::text)
                .containsExactly("经核查属实，已立案。");
    }

    @Test
    void ofAnAnonymousComplaintNobodyIsKept() {
        // Given
        Map<String, Object> input = about("某局", "拖延不办。", true);
        input.put("name", "不该保存的名字");
        // When
        UUID id = idOf(sql, raise(official, input).getString("number"));
        // Then
        JsonPath seen = look(discipline, id);
        assertThat(seen.getString("text")).isEqualTo("拖延不办。");
        assertThat(seen.getBoolean("anonymous")).isTrue();
        assertThat(seen.<Object>get("official")).isNull();
        assertThat(seen.<Object>get("name")).isNull();
    }

    @Test
    void sentTwiceItIsOneComplaintWithTheSameReceipt() {
        // Given
        Map<String, Object> input = about("某局", "态度恶劣。", true);
        JsonPath first = raise(official, input);
        // When
        JsonPath second = raise(official, input);
        // Then
        assertThat(second.getString("number")).isEqualTo(first.getString("number"));
        assertThat(second.getString("code")).isEqualTo(first.getString("code"));
        input.put("text", "另一件事。");
        assertThat(raise(official, input).getList("userErrors.code")).containsExactly("ID_TAKEN");
    }

    @Test
    void anEnterpriseComplainsByItsLinkAndLearnsTheAnswerWithoutAnAccount() {
        // Given
        UUID firm = visits.anEnterprise();
        PageVisitor contact = ComplaintAsking.contact(people.anOfficial(Role.SERVICE_OFFICE), firm);
        assertThat(contact.get("/counter/report").asString()).contains("/counter/complaint");
        contact.get("/counter/complaint");
        Map<String, Object> form =
                Map.of("id", Ids.next().toString(), "who", "NAMED", "about", "驻企联络员", "text", "要求企业安排用车。");
        // When
        Response receipt = contact.post("/counter/complaint", form);
        // Then
        List<String> codes = onceOf(receipt);
        UUID id = idOf(sql, codes.get(0));
        assertThat(look(discipline, id).getString("enterprise.id")).isEqualTo(firm.toString());
        assertThat(look(discipline, id).getString("name")).isEqualTo("王厂长");
        step(discipline, id, "takeUp", null);
        step(discipline, id, "answer", "已责令退还费用。");
        PageVisitor anybody = new PageVisitor("en");
        anybody.get("/complaint/status");
        String page = anybody.post("/complaint/status", Map.of("number", codes.get(0), "code", codes.get(1)))
                .asString();
        assertThat(page).contains("Answered", "已责令退还费用。").doesNotContain("用车", "驻企联络员", "王厂长");
    }

    @Test
    void theNumberAloneOpensNothingAndAWrongCodeIsToldLikeAnUnknownNumber() {
        // Given
        JsonPath receipt = raise(official, about("某局", "推诿。", true));
        // Then
        for (String number : List.of(receipt.getString("number"), "2026-0000-0000", "", "x")) {
            assertThatThrownBy(() -> inquiring.standing(number, "0000-0000-0000-0000"))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.COMPLAINT_CODE_WRONG);
                        assertThat(refused.refusals().get(0).arguments()).isEmpty();
                    });
        }
    }

    @Test
    void aStepSentTwiceIsOneStep() {
        // Given
        UUID id = idOf(sql, raise(official, about("某局", "推诿。", true)).getString("number"));
        UUID step = Ids.next();
        step(discipline, step, id, "takeUp", null);
        // When
        JsonPath again = step(discipline, step, id, "takeUp", null);
        // Then
        assertThat(again.getList("userErrors")).isEmpty();
        assertThat(again.getList("complaint.steps")).hasSize(1);
    }

    @Test
    void anAnswerNeedsWords() {
        // Given
        UUID id = idOf(sql, raise(official, about("某局", "推诿。", true)).getString("number"));
        step(discipline, id, "takeUp", null);
        // When
        JsonPath answer = step(discipline, id, "answer", " ");
        // Then
        assertThat(answer.getList("userErrors.code")).containsExactly("REQUIRED");
        assertThat(look(discipline, id).getString("state")).isEqualTo("IN_HAND");
    }

    @TestFactory
    Stream<DynamicTest> eachArrowIsThereAndNoOther() {
        Set<String> commands = Stream.of(ComplaintLifecycle.values())
                .map(ComplaintLifecycle::command)
                .collect(Collectors.toSet());
        return Stream.of(ComplaintState.values()).flatMap(state -> commands.stream()
                .map(command -> DynamicTest.dynamicTest(state + " " + command, () -> arrow(state, command))));
    }

    private void arrow(ComplaintState state, String command) {
        UUID id = idOf(sql, raise(official, about("某局", "推诿。", true)).getString("number"));
        sql.change("update complaint set state = ? where id = ?", state, id);
        JsonPath answer = step(discipline, id, command, "说明");
        Optional<ComplaintState> to = ComplaintLifecycle.after(state, command);
        assertThat(answer.getList("userErrors.code"))
                .isEqualTo(to.isPresent() ? List.of() : List.of("COMPLAINT_NOT_IN_STATE"));
        assertThat(look(discipline, id).getString("state"))
                .isEqualTo(to.orElse(state).name());
    }

    /** What stands on a receipt: number and code. */
    static List<String> onceOf(Response receipt) {
        return Stream.of(receipt.asString().split("class=\"once\">"))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('<')))
                .toList();
    }
}
