package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** A problem, the enterprise's contact at his browser, and what both leave behind. */
record CounterStage(Cast cast, ProblemStage stage, PageVisitor contact, Sql sql) {

    static CounterStage of(ProblemFixture problems, Sql sql) {
        Cast cast = problems.cast();
        return new CounterStage(cast, ProblemStage.of(cast), new PageVisitor("zh-CN"), sql);
    }

    void answered(String outcome) {
        stage.inProgress();
        stage.draft(outcome, "已经疏通，路面已修复。");
        give(cast.lead().approver(), stage.problem(), "ApproveReply");
        ProblemStage.done(stage.delivered("BY_LINK"), "AWAITING_CONFIRMATION");
    }

    String link(UUID problem) {
        return CounterLinks.path(
                CounterLinks.issue(cast.liaison(), problem, "王厂长").getString("url"));
    }

    void opened() {
        assertThat(contact.get(link(stage.problem())).header("Location")).endsWith("/counter/problem");
    }

    /** The form of an act as its page gives it now, filled in. */
    Map<String, Object> form(String act, Object... pairs) {
        String page = contact.get("/counter/problem/" + act).asString();
        Map<String, Object> form = new HashMap<>();
        for (String hidden : List.of("id", "stepId", "version")) {
            form.put(hidden, page.replaceAll("(?s).*name=\"" + hidden + "\" value=\"([^\"]*)\".*", "$1"));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            form.put((String) pairs[i], pairs[i + 1]);
        }
        return form;
    }

    String row() {
        return sql.one(
                        "select p::text || (select count(*) from problem_step s where s.problem_id = p.id) || '/'"
                                + " || (select count(*) from problem_confirmation c where c.problem_id = p.id)"
                                + " from problem p where id = ?",
                        row -> row.getString(1),
                        stage.problem())
                .orElseThrow();
    }

    List<String> refused(String asked) {
        return sql.list(
                "select detail ->> 'code' from trail where action = 'counterRefuse' and detail ->> 'asked' = ?"
                        + " and detail ->> 'problem' = ?",
                row -> row.getString(1),
                asked,
                stage.problem().toString());
    }

    List<String> noted(String action, String subject) {
        return sql.list(
                "select detail::text from trail where action = ? and entity_id = ? and official_id is null",
                row -> row.getString(1),
                action,
                subject);
    }

    int links(String problem) {
        return sql.one("select count(*) from counter_link where problem_id = ?::uuid", row -> row.getInt(1), problem)
                .orElseThrow();
    }
}
