package org.zoufang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.complaint.ComplaintAsking.about;
import static org.zoufang.complaint.ComplaintAsking.idOf;
import static org.zoufang.complaint.ComplaintAsking.raise;
import static org.zoufang.complaint.ComplaintAsking.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** What is complained is seen by the discipline channel and nowhere else: asked, looked up, exported, in the tables, in the log. */
@QuarkusTest
class ComplaintHiddenIT {

    private static final String WHOM = "蒋不端";
    private static final String WORDS = "当众辱骂企业财务人员";
    private static final String ANSWER = "已给予诫勉谈话";
    private static final List<String> PAGES = List.of(
            "/home",
            "/visits",
            "/problems",
            "/problems/export",
            "/supervision",
            "/notices",
            "/trail",
            "/complaints",
            "/complaints/",
            "/counter-links",
            "/quarantine",
            "/admin",
            "/phones",
            "/rules",
            "/complaint");

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final Sql sql;

    private Person discipline;
    private Person official;
    private UUID firm;
    private UUID id;

    ComplaintHiddenIT(SignedInFixture people, VisitFixture visits, PairingFixture pairings, Sql sql) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.sql = sql;
    }

    @BeforeEach
    void anAnsweredComplaintOfAnEnterprise() {
        discipline = people.anOfficial(Role.DISCIPLINE);
        official = people.anOfficial(Role.LIAISON_OFFICER);
        firm = visits.anEnterprise();
        PageVisitor contact = ComplaintAsking.contact(people.anOfficial(Role.SERVICE_OFFICE), firm);
        contact.get("/counter/complaint");
        Map<String, Object> form =
                Map.of("id", Ids.next().toString(), "who", "NAMED", "about", WHOM, "text", WORDS, "name", "乌有声");
        id = idOf(
                sql,
                ComplaintLifeIT.onceOf(contact.post("/counter/complaint", form)).get(0));
        step(discipline, id, "takeUp", null);
        step(discipline, id, "answer", ANSWER);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DISCIPLINE")
    void nobodyElseFindsIt(Role role) {
        // Given
        Person person = people.anOfficial(role);
        pairings.pairs(person, firm);
        PageVisitor browser = new PageVisitor("zh-CN").signedIn(person);
        // When
        StringBuilder all = new StringBuilder();
        Stream.of(
                        "{ complaint(id: \"" + id + "\") { about text } }",
                        "{ complaints(first: 100) { edges { node { number } } } }",
                        "{ changes(first: 500) { changes { document } } }",
                        "{ problems(first: 100) { edges { node { number text } } } }",
                        "{ problems(filter: {text: \"" + WORDS.substring(0, 4) + "\"}) { edges { node { text } } } }",
                        "{ visitHistory(first: 100, filter: {text: \"" + WHOM.substring(1)
                                + "\"}) { edges { node { excerpt } } } }",
                        "{ notices(first: 100) { edges { node { id problemNumber contactName } } } }",
                        "{ quarantine(first: 100) { edges { node { id } } } }",
                        "{ trail(first: 100) { edges { node { action entity entityId detail } } } }")
                .forEach(query ->
                        all.append(Asking.as(person).ask(query, Map.of()).asString()));
        PAGES.forEach(path -> all.append(
                browser.get(path.equals("/complaints/") ? path + id : path).asString()));
        all.append(browser.get("/trail/export?from=2020-01-01&to=2100-01-01&format=CSV")
                .asString());
        // Then
        assertThat(all).doesNotContain(WHOM, WORDS, ANSWER, "乌有声");
        assertThat(Asking.as(person)
                        .ask("{ complaint(id: \"" + id + "\") { text } }", Map.of())
                        .jsonPath()
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(browser.get("/complaints/" + id).statusCode()).isEqualTo(403);
        // and the same eyes do see it with the post
        assertThat(ComplaintAsking.look(discipline, id).getString("text")).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DISCIPLINE")
    void whateverHisPostIsHeMayComplainAndLeavesNoTrace(Role role) {
        // Given
        Person person = people.anOfficial(role);
        // When
        JsonPath receipt = raise(person, about(WHOM, WORDS, true));
        JsonPath halfEmpty = raise(person, about(WHOM, " ", true));
        // Then
        assertThat(receipt.getList("userErrors")).isEmpty();
        UUID raised = idOf(sql, receipt.getString("number"));
        assertThat(ComplaintAsking.look(discipline, raised).getString("text")).isEqualTo(WORDS);
        assertThat(halfEmpty.getList("userErrors.code")).containsExactly("REQUIRED");
        assertThat(Asking.as(person)
                        .ask("{ complaint(id: \"" + raised + "\") { text } }", Map.of())
                        .jsonPath()
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(new PageVisitor("zh-CN").signedIn(person).get("/complaint").statusCode())
                .isEqualTo(200);
        assertThat(sql.list(
                        "select action from trail where official_id = ? and (entity = 'COMPLAINT' or action ilike '%complain%'"
                                + " or detail::text ilike '%complain%')",
                        row -> row.getString(1), person.officialId()))
                .isEmpty();
    }

    @Test
    void noTableHoldsAWordOfIt() {
        // Given
        List<String> tables = sql.list(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
                row -> row.getString(1));
        // When
        List<String> telling = tables.stream()
                .filter(table -> sql.one(
                                "select 1 from \"" + table + "\" t where t::text like any(?::text[]) limit 1",
                                row -> true,
                                List.of("%" + WHOM + "%", "%" + WORDS + "%", "%" + ANSWER + "%", "%乌有声%"))
                        .isPresent())
                .toList();
        // Then
        assertThat(tables).contains("complaint", "complaint_step", "trail");
        assertThat(telling).isEmpty();
        assertThat(sql.one("select t::text from complaint t where id = ?", row -> row.getString(1), id))
                .get()
                .asString()
                .doesNotContain(firm.toString());
    }

    @Test
    void raisingLeavesNoLineOnTheTrailAndNoTimeButTheDay() {
        // Given
        int before = lines();
        // When
        String number = raise(official, about(WHOM, WORDS, true)).getString("number");
        // Then
        assertThat(lines()).isEqualTo(before);
        assertThat(sql.list(
                        "select column_name from information_schema.columns where table_name = 'complaint'"
                                + " and data_type like 'timestamp%'",
                        row -> row.getString(1)))
                .isEmpty();
        assertThat(idOf(sql, number).version()).isEqualTo(8);
    }

    @Test
    void theLogSaysNothingOfIt() {
        // Given
        List<String> logged = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(String.valueOf(entry.getMessage()) + List.of(parameters(entry)));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            // When
            raise(official, about(WHOM, WORDS, false));
            Logger.getLogger("org.zoufang.complaint").info("listening");
        } finally {
            root.removeHandler(listening);
        }
        // Then
        assertThat(logged).anyMatch(line -> line.contains("listening"));
        assertThat(String.join("\n", logged)).doesNotContain(WHOM, WORDS);
    }

    @Test
    void whoOpensOneIsOnTheTrailWithoutAWordOfIt() {
        // Given
        Person auditor = people.anOfficial(Role.AUDITOR);
        // When
        ComplaintAsking.look(discipline, id);
        // Then
        String line = sql.one(
                        "select t::text from trail t where action = 'complaintRead' and entity_id = ? and official_id = ?",
                        row -> row.getString(1),
                        id.toString(),
                        discipline.officialId())
                .orElseThrow();
        assertThat(line).doesNotContain(WHOM, WORDS);
        assertThat(new PageVisitor("zh-CN").signedIn(auditor).get("/trail").statusCode())
                .isEqualTo(200);
    }

    private int lines() {
        return sql.one("select count(*) from trail where official_id = ?", row -> row.getInt(1), official.officialId())
                .orElseThrow();
    }

    private static Object[] parameters(LogRecord entry) {
        return entry.getParameters() == null ? new Object[0] : entry.getParameters();
    }
}
