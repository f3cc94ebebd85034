package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** A liaison officer with all that he has at his enterprise, his successor, and the office; for the tests of handing over. */
@Dependent
class HandOverStage {

    private static final String PREVIEW =
            "query($id: ID!) { handOverPreview(pairingId: $id) { seen asksPassword counts { kind count }"
                    + " things { kind id label } against { code } } }";
    private static final String PAIRING =
            "id live endedAt official { id } predecessor { id official { id } } handOver { id hash intact absentReason"
                    + " signedHow signedBy { id } note { text signedHow } counts { kind count } things { kind id label } }";
    static final String OWN =
            "query($firm: ID!) { pairings(enterpriseId: $firm) { edges { node { " + PAIRING + " } } } }";

    private final Rows rows;
    private final SignedInFixture people;
    private final PairingFixture pairings;
    private final ProblemFixture problems;
    private final Sql sql;

    UUID firm;
    Person leaving;
    Person coming;
    Person office;
    UUID pairing;
    UUID own;
    UUID note;
    UUID unread;
    UUID open;
    UUID over;
    Phone old;
    String cursor;

    HandOverStage(Rows rows, SignedInFixture people, PairingFixture pairings, ProblemFixture problems, Sql sql) {
        this.rows = rows;
        this.people = people;
        this.pairings = pairings;
        this.problems = problems;
        this.sql = sql;
    }

    void isSet() {
        firm = rows.enterprise();
        leaving = people.anOfficial(Role.LIAISON_OFFICER);
        coming = people.anOfficial(Role.LIAISON_OFFICER);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        pairing = pairings.pairs(leaving, firm);
        own = rows.visit(firm, leaving.officialId());
        note = rows.note(own, leaving.officialId(), "炉温一千二百度");
        sql.change("update visit set state = 'ACCEPTED' where id = ?", own);
        sql.change("insert into visit_host (visit_id, position, name, post) values (?, 1, '王厂长', '厂长')", own);
        UUID others = rows.official();
        unread = rows.note(rows.visit(firm, others), others, "变压器要增容");
        open = problems.aProblem(leaving.officialId(), firm, null, ProblemState.SUBMITTED);
        over = problems.aProblem(leaving.officialId(), firm, null, ProblemState.CLOSED);
        rows.tell(open, over);
        old = new Phone(leaving);
        cursor = drain(old, null);
    }

    void signs(Person who, String text) {
        Map<String, Object> input = Map.of(
                "id", Ids.next().toString(),
                "pairingId", pairing.toString(),
                "text", text,
                "password", who.password());
        assertThat(handsOver(who, input, "pairingHandOverNote").getList("userErrors"))
                .isEmpty();
    }

    JsonPath preview(Person who) {
        return Asking.as(who)
                .ask(PREVIEW, Map.of("id", pairing.toString()))
                .jsonPath()
                .setRootPath("data.handOverPreview");
    }

    JsonPath handsOver(Person who, Map<String, Object> other) {
        return handsOver(who, input(who, other), "pairingHandOver");
    }

    Map<String, Object> input(Person who, Map<String, Object> other) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", Ids.next().toString());
        input.put("pairingId", pairing.toString());
        input.put("toOfficialId", coming.officialId().toString());
        input.put(
                "seen",
                other.containsKey("seen") ? other.get("seen") : preview(who).getString("seen"));
        input.put("password", who.password());
        input.putAll(other);
        return input;
    }

    static JsonPath handsOver(Person who, Map<String, Object> input, String mutation) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        JsonPath whole = Asking.as(who)
                .ask(
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) { pairing { " + PAIRING
                                + " } userErrors { code message } } }",
                        Map.of("input", input))
                .jsonPath();
        assertThat(whole.<Object>get("errors")).isNull();
        return whole.setRootPath("data." + mutation);
    }

    String answersMore(Person who) {
        String input = "{id: \"" + open + "\", stepId: \"" + Ids.next() + "\", text: \"材料齐了\"}";
        return Asking.as(who)
                .ask("mutation { problemAnswerMore(input: " + input + ") { userErrors { code } } }", Map.of())
                .jsonPath()
                .getString("data.problemAnswerMore.userErrors[0]?.code");
    }

    static Object look(Person who, UUID problem) {
        return Asking.as(who)
                .ask("query($id: ID!) { problem(id: $id) { id } }", Map.of("id", problem.toString()))
                .jsonPath()
                .get("data.problem");
    }

    static String drain(Phone phone, String after) {
        JsonPath page = phone.changes(after);
        while (page.getBoolean("data.changes.more")) {
            page = phone.changes(page.getString("data.changes.cursor"));
        }
        return page.getString("data.changes.cursor");
    }

    static List<String> ids(JsonPath page) {
        return page.getList("data.changes.changes.id");
    }

    static List<String> deleted(JsonPath page) {
        return page.getList("data.changes.changes.findAll { it.deleted }.id");
    }
}
