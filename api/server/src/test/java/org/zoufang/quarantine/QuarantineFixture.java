package org.zoufang.quarantine;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** Groups as a phone pushes them, and how the office asks about what could not be stored. */
@ApplicationScoped
public class QuarantineFixture {

    private static final String LIST =
            "query($settled: Boolean) { quarantine(first: 100, settled: $settled) { edges { node { id groupId what code"
                    + " message state writtenAt arrivedAt visitId commands photos reason author { id } settledBy { id }"
                    + " enterprise { id } } } } }";
    private static final String TEXT =
            "query($id: ID!) { quarantineEntry(id: $id) { entry { id } content commands { name label fields { name label"
                    + " value } } photos { id sha256 stored } } }";
    private static final String SETTLE =
            "mutation($input: QuarantineSettleInput!) { quarantineSettle(input: $input) { entry { id state reason"
                    + " settledBy { id } } userErrors { code field message } } }";

    private final Sql sql;

    QuarantineFixture(Sql sql) {
        this.sql = sql;
    }

    @SafeVarargs
    public static Map<String, Object> group(UUID id, Map<String, ?>... commands) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", id.toString());
        group.put("dependsOn", List.of());
        group.put("commands", List.of(commands));
        return group;
    }

    public static Map<String, ?> noteWrite(UUID visit, String text) {
        return Map.of("noteWrite", VisitFixture.aNote(visit.toString(), text));
    }

    public static JsonPath push(Person person, List<?> groups) {
        return ask(person, operation("push"), Map.of("groups", groups));
    }

    /** The entries that this person sees, and where this group stands among them. */
    public static JsonPath list(Person person, Boolean settled) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("settled", settled);
        return ask(person, LIST, variables);
    }

    /** What is seen of one group; empty if nothing is. */
    public static Map<String, Object> entry(Person person, UUID group) {
        Map<String, Object> found =
                list(person, null).getMap("data.quarantine.edges.node.find { it.groupId == '" + group + "' }");
        return found == null ? Map.of() : found;
    }

    public static JsonPath text(Person person, Object id) {
        return ask(person, TEXT, Map.of("id", id.toString()));
    }

    public static JsonPath settle(Person person, Object id, String how, String reason) {
        return ask(person, SETTLE, Map.of("input", Map.of("id", id.toString(), "how", how, "reason", reason)));
    }

    public static JsonPath ask(Person person, String document, Map<String, ?> variables) {
        return given().header("Authorization", person.bearer())
                .header("Accept-Language", "zh-CN")
                .contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    /** Takes part in a visit, also one that somebody else leads. */
    public void joins(UUID official, UUID visit) {
        sql.change(
                "insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                        + " values (?, ?, 'MEMBER', 'OFFICIAL', now())",
                visit,
                official);
    }

    public void isRemoved(UUID official, UUID visit) {
        sql.change(
                "update visit_participant set removed_at = now() where visit_id = ? and official_id = ?",
                visit,
                official);
    }

    public void losesAllPosts(UUID official) {
        sql.change("update posting set ended_at = now() - interval '1 millisecond' where official_id = ?", official);
    }

    public void getsThemBack(UUID official) {
        sql.change("update posting set ended_at = null where official_id = ?", official);
    }

    public long count(String query, Object... arguments) {
        return sql.one(query, row -> row.getLong(1), arguments).orElseThrow();
    }

    private static String operation(String name) {
        try (InputStream file =
                QuarantineFixture.class.getResourceAsStream("/org/zoufang/contract/operations/" + name + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
