package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.PageVisitor;

/** Problems of several enterprises, and everybody whom a common problem of them meets. */
record ClusterStage(Cast cast, List<UUID> problems) {

    static final String VIEW =
            """
            id version number title state size confirmed open leadName
            members { standing measured reachedAt problem { id state nature outcome enterprise { id }
                steps { command } } }
            measure { outcome text files { name } } steps { command to taken leftOut text }
            """;

    /** One problem for each of these texts, each of another enterprise; the words after the first place make them alike. */
    static ClusterStage of(ProblemFixture fixture, VisitFixture visits, String category, List<String> texts) {
        Cast cast = fixture.cast();
        List<UUID> problems = new ArrayList<>();
        texts.forEach(text -> problems.add(submitted(cast.office(), visits.anEnterprise(), category, text)));
        return new ClusterStage(cast, problems);
    }

    static UUID submitted(Person office, UUID enterprise, String category, String text) {
        UUID id = Ids.next();
        Map<String, Object> input = new HashMap<>();
        input.put("id", id.toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("source", "ENTERPRISE");
        input.put("type", "DEMAND");
        input.put("category", category);
        input.put("text", text);
        input.put("contactName", "王厂长");
        JsonPath answer = send(office, "problemSubmit", "ProblemSubmitInput", "problem { id }", input);
        assertThat(answer.getList("userErrors")).isEmpty();
        return id;
    }

    JsonPath form(String title) {
        return form(Ids.next(), title, problems);
    }

    JsonPath form(UUID id, String title, List<UUID> members) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", id.toString());
        input.put("title", title);
        input.put("problemIds", members.stream().map(UUID::toString).toList());
        return send(cast.office(), "clusterForm", "ClusterFormInput", "cluster { " + VIEW + " }", input);
    }

    static JsonPath take(Person who, UUID cluster, String command, Object... pairs) {
        return take(who, Ids.next(), cluster, command, pairs);
    }

    static JsonPath take(Person who, UUID step, UUID cluster, String command, Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", cluster.toString());
        input.put("stepId", step.toString());
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        String type =
                switch (command) {
                    case "clusterAdd", "clusterRemove" -> "ClusterMembersInput";
                    case "clusterAssign" -> "ClusterAssignInput";
                    case "clusterDraftMeasure" -> "ClusterDraftMeasureInput";
                    default -> "ClusterStepInput";
                };
        return send(who, command, type, "cluster { " + VIEW + " }", input);
    }

    static JsonPath look(Person who, UUID cluster) {
        return Asking.as(who)
                .ask("query($id: ID!) { cluster(id: $id) { " + VIEW + " } }", Map.of("id", cluster.toString()))
                .jsonPath()
                .setRootPath("data.cluster");
    }

    /** Formed, given to the department, drafted, approved and issued. */
    UUID issued(String outcome, String measure) {
        UUID id = UUID.fromString(form("工业路积水").getString("cluster.id"));
        done(take(cast.office(), id, "clusterAssign", "leadId", cast.lead().id().toString()), "ASSIGNED");
        done(
                take(cast.lead().handler(), id, "clusterDraftMeasure", "outcome", outcome, "text", measure),
                "MEASURE_DRAFTED");
        done(take(cast.lead().approver(), id, "clusterApproveMeasure"), "MEASURE_APPROVED");
        done(take(cast.office(), id, "clusterIssueMeasure"), "ISSUED");
        return id;
    }

    /** The enterprise's contact at his browser, by the link of the notice that it was given. */
    PageVisitor contact(UUID problem) {
        JsonPath notices = Asking.as(cast.office())
                .ask(
                        "query($id: ID!) { notices(problemId: $id, open: true) { edges { node { id kind } } } }",
                        Map.of("id", problem.toString()))
                .jsonPath()
                .setRootPath("data.notices.edges");
        assertThat(notices.getList("node.kind")).containsExactly("ANSWER_DELIVERED");
        String notice = notices.getString("[0].node.id");
        JsonPath told = send(cast.office(), "noticeShow", "NoticeInput", "url", Map.of("id", notice));
        assertThat(send(cast.office(), "noticeHandOver", "NoticeInput", "notice { state }", Map.of("id", notice))
                        .getString("notice.state"))
                .isEqualTo("HANDED_OVER");
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(told.getString("url").replaceFirst("^https?://[^/]+", ""));
        return contact;
    }

    /** The enterprise says it itself. */
    static Response says(PageVisitor contact, String act, Map<String, String> more) {
        String page = contact.get("/counter/problem/" + act).asString();
        Map<String, String> form = new HashMap<>(more);
        for (String hidden : List.of("id", "stepId", "version")) {
            form.put(hidden, page.replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1"));
        }
        return contact.post("/counter/problem/" + act, form);
    }

    static void done(JsonPath answer, String state) {
        assertThat(answer.getList("userErrors")).isEmpty();
        assertThat(answer.getString("cluster.state")).isEqualTo(state);
    }

    static JsonPath send(Person who, String name, String type, String fields, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + name + "(input: $input) { " + fields
                + " userErrors { code field message } } }";
        JsonPath whole = Asking.as(who).ask(document, Map.of("input", input)).jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + name);
    }
}
