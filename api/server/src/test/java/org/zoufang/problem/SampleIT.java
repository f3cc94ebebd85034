package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** Samples of closed problems by chance, and what is on watch. */
@QuarkusTest
class SampleIT {

    /** A year of its own for each test: a sample is of all that was closed in a period. */
    private static int year = 1971;

    private final ProblemFixture problems;
    private final Sql sql;
    private final Clock clock;

    private Cast cast;
    private LocalDate day;

    SampleIT(ProblemFixture problems, Sql sql, Clock clock) {
        this.problems = problems;
        this.sql = sql;
        this.clock = clock;
    }

    @BeforeEach
    void aDayOfItsOwn() {
        cast = problems.cast();
        day = LocalDate.of(++year, 3, 4);
    }

    @Test
    void theRuleSaysHowManyAndTheSeedDrawsTheSameAgain() throws Exception {
        // Given
        List<UUID> closed = closed(cast.lead().id(), 25);

        // When
        JsonPath draw = draw(cast.supervisor(), Ids.next());

        // Then
        assertThat(draw.getInt("draw.population")).isEqualTo(25);
        assertThat(draw.getInt("draw.percent")).isEqualTo(10);
        assertThat(draw.getInt("draw.drawn")).isEqualTo(3);
        String seed = draw.getString("draw.seed");
        List<String> again = new ArrayList<>(closed.stream().map(UUID::toString).toList());
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        again.sort(Comparator.comparing(
                id -> HexFormat.of().formatHex(md5.digest((seed + id).getBytes(StandardCharsets.UTF_8)))));
        assertThat(draw.getList("draw.lines.problemId")).isEqualTo(again.subList(0, 3));
    }

    @Test
    void nobodyDrawsFromHisOwnDepartmentsWork() {
        // Given
        closed(cast.lead().id(), 3);
        Person own = problems.posted(cast.lead().id(), Role.SUPERVISOR);

        // When
        JsonPath refused = draw(own, Ids.next());

        // Then
        assertThat(codes(refused)).containsExactly("SAMPLE_NOTHING");
    }

    @Test
    void theSameDrawTwiceIsOneAndWhatWasLookedAtIsNotDrawnAgain() {
        // Given
        UUID one = closed(cast.lead().id(), 1).get(0);
        UUID id = Ids.next();
        JsonPath first = draw(cast.supervisor(), id);

        // When
        JsonPath again = draw(cast.supervisor(), id);
        JsonPath looked = give(cast.supervisor(), one, "Sample", "passed", false, "text", "路仍积水。");

        // Then
        assertThat(again.getString("draw.seed")).isEqualTo(first.getString("draw.seed"));
        assertThat(codes(looked)).isEmpty();
        JsonPath found = draw(cast.supervisor(), id);
        assertThat(found.getInt("draw.checked")).isEqualTo(1);
        assertThat(found.getInt("draw.passed")).isZero();
        assertThat(found.getString("draw.lines[0].text")).isEqualTo("路仍积水。");
        assertThat(codes(draw(cast.supervisor(), Ids.next()))).containsExactly("SAMPLE_NOTHING");
        assertThat(codes(give(cast.office(), one, "Reopen", "text", "抽查不合格，重办。")))
                .isEmpty();
    }

    @Test
    void theHandlingDepartmentCannotLookAtWhatWasDrawn() {
        // Given
        UUID one = closed(cast.lead().id(), 1).get(0);
        draw(cast.supervisor(), Ids.next());

        // When
        JsonPath refused =
                give(problems.posted(cast.lead().id(), Role.SUPERVISOR), one, "Sample", "passed", true, "text", "好。");

        // Then
        assertThat(codes(refused)).containsExactly("OWN_WORK_SAMPLED");
    }

    @Test
    void whatIsOnWatchStandsByTheDayOnWhichItIsLookedAtAgain() {
        // Given
        UUID later = watched(20);
        UUID sooner = watched(10);

        // When
        List<String> all = Asking.as(cast.supervisor())
                .ask("{ watchList(first: 100) { edges { node { id watchOn } } } }", Map.of())
                .jsonPath()
                .getList("data.watchList.edges.node.id");
        List<String> soon = Asking.as(cast.supervisor())
                .ask(
                        "query($until: Date) { watchList(first: 100, until: $until) { edges { node { id } } } }",
                        Map.of("until", LocalDate.now(clock).plusDays(15).toString()))
                .jsonPath()
                .getList("data.watchList.edges.node.id");

        // Then
        assertThat(all).containsSubsequence(sooner.toString(), later.toString());
        assertThat(soon).contains(sooner.toString()).doesNotContain(later.toString());
    }

    @Test
    void anEnterpriseInDifficultyIsSeenByFewAndItsMarkStaysAsHistory() {
        // Given
        String id = Ids.next().toString();
        String mark = "mutation { enterpriseDifficultyMark(input: {id: \"" + id + "\", enterpriseId: \""
                + cast.enterprise() + "\", reason: \"停产\", lookOn: \""
                + LocalDate.now(clock).plusDays(30) + "\"}) { userErrors { code } } }";
        String marked = "{ enterprisesInDifficulty { id enterprise { id } } }";

        // When
        Asking.as(cast.office()).ask(mark, Map.of());
        List<String> seen = Asking.as(cast.supervisor())
                .ask(marked, Map.of())
                .jsonPath()
                .getList("data.enterprisesInDifficulty.id");
        List<String> leaders =
                Asking.as(cast.leader()).ask(marked, Map.of()).jsonPath().getList("data.enterprisesInDifficulty.id");
        String liaison =
                Asking.as(cast.liaison()).ask(marked, Map.of()).jsonPath().getString("errors[0].extensions.code");
        Asking.as(cast.office())
                .ask(
                        "mutation { enterpriseDifficultyLift(input: {id: \"" + id
                                + "\", reason: \"复产\"}) { userErrors { code } } }",
                        Map.of());

        // Then
        assertThat(seen).contains(id);
        assertThat(leaders).isNotNull();
        assertThat(liaison).isEqualTo("FORBIDDEN");
        assertThat(sql.list(
                        "select lifted_reason from enterprise_difficulty where id = ?::uuid",
                        row -> row.getString(1),
                        id))
                .containsExactly("复产");
    }

    private List<UUID> closed(UUID lead, int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = problems.aProblem(cast.liaison().officialId(), cast.enterprise(), lead, ProblemState.CLOSED);
            sql.change("update problem set closed_at = ?::date + time '12:00' where id = ?", day, id);
            sql.change("update problem_assignment set ended_at = now() where problem_id = ?", id);
            ids.add(id);
        }
        return ids;
    }

    private UUID watched(int days) {
        UUID id = problems.aProblem(
                cast.liaison().officialId(), cast.enterprise(), cast.lead().id(), ProblemState.WATCHED);
        sql.change(
                "update problem set watch_on = ?, outcome = 'B', closed_at = null where id = ?",
                LocalDate.now(clock).plusDays(days),
                id);
        return id;
    }

    private JsonPath draw(Person who, UUID id) {
        JsonPath whole = Asking.as(who)
                .ask(
                        "mutation($input: SampleDrawInput!) { sampleDraw(input: $input) { draw { id seed percent population"
                                + " drawn checked passed lines { problemId passed text } } userErrors { code } } }",
                        Map.of("input", Map.of("id", id.toString(), "from", day.toString(), "to", day.toString())))
                .jsonPath();
        assertThat(whole.<Object>get("errors")).isNull();
        return whole.setRootPath("data.sampleDraw");
    }
}
