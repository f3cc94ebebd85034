package org.zoufang.official.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.official.AppointingFixture;
import org.zoufang.official.Caller;
import org.zoufang.official.StandingReading;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

@QuarkusTest
class PostGivingIT {

    private final SignedInFixture people;
    private final StandingReading standings;
    private final LastAdministrator last;
    private final PostEnding ending;
    private final Sql sql;
    private SignedInFixture.Person administrator;
    private AppointingFixture first;
    private AppointingFixture second;
    private String body;

    PostGivingIT(
            SignedInFixture people, StandingReading standings, LastAdministrator last, PostEnding ending, Sql sql) {
        this.people = people;
        this.standings = standings;
        this.last = last;
        this.ending = ending;
        this.sql = sql;
    }

    @BeforeEach
    void twoAdministratorsAndABody() {
        administrator = people.anOfficial(Role.ADMINISTRATOR);
        first = AppointingFixture.as(administrator);
        second = AppointingFixture.as(people.anOfficial(Role.ADMINISTRATOR));
        body = first.founds("任职单位 " + UUID.randomUUID());
    }

    @Test
    void aPostIsInForceWithTheNextRequestAndEndsAtOnce() {
        // Given
        String person = first.bringsIn("孙建国");
        Map<String, Object> post = AppointingFixture.aPost(person, body, Role.SERVICE_OFFICE);

        // When
        JsonPath given = first.does("postingGive", post);
        Set<Role> held = roles(person);
        JsonPath ended = first.does("postingEnd", Map.of("id", post.get("id")));

        // Then
        assertThat(given.getString("posting.scope")).isEqualTo("CITY");
        assertThat(given.getString("posting.appointedBy.id"))
                .isEqualTo(administrator.officialId().toString());
        assertThat(held).containsExactly(Role.SERVICE_OFFICE);
        assertThat(ended.getBoolean("posting.live")).isFalse();
        assertThat(roles(person)).isEmpty();
    }

    @Test
    void aPostWithALastDayLastsUntilThatDay() {
        // Given
        String person = first.bringsIn("钱多");
        Map<String, Object> post = AppointingFixture.aPost(person, body, Role.DEPARTMENT_HANDLER);
        first.does("postingGive", post);

        // When
        JsonPath ended = first.does("postingEnd", Map.of("id", post.get("id"), "on", "2199-12-31"));

        // Then
        assertThat(ended.getString("posting.to")).isEqualTo("2199-12-31");
        assertThat(roles(person)).containsExactly(Role.DEPARTMENT_HANDLER);
        assertThat(first.refused("postingEnd", Map.of("id", post.get("id"), "on", "2025-12-31")))
                .isEqualTo("END_BEFORE_START");
        first.does("postingEnd", Map.of("id", post.get("id"), "on", "2026-06-30"));
        assertThat(first.refused("postingEnd", Map.of("id", post.get("id"), "on", "2026-07-01")))
                .isEqualTo("POSTING_ENDS_EARLIER");
    }

    @Test
    void nobodyGivesHimselfAPostOrEndsHisOwn() {
        // Given
        String own = administrator.officialId().toString();
        String held = sql.one(
                        "select id from posting where official_id = ?",
                        row -> row.getString(1),
                        administrator.officialId())
                .orElseThrow();

        // When
        String given = first.refused("postingGive", AppointingFixture.aPost(own, body, Role.OFFICIAL));
        String ended = first.refused("postingEnd", Map.of("id", held));

        // Then
        assertThat(given).isEqualTo("OWN_APPOINTMENT");
        assertThat(ended).isEqualTo("OWN_APPOINTMENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "AUDITOR", "DISCIPLINE"})
    void aPostWithFarReachingRightsWaitsForASecondAdministrator(Role role) {
        // Given
        String person = first.bringsIn("周正");
        Map<String, Object> post = AppointingFixture.aPost(person, body, role);

        // When
        JsonPath proposed = first.does("postingGive", post);
        Set<Role> before = roles(person);
        String byHimself = first.refused("postingApprove", Map.of("id", post.get("id")));
        JsonPath approved = second.does("postingApprove", Map.of("id", post.get("id")));

        // Then
        assertThat(proposed.getString("posting")).isNull();
        assertThat(proposed.getString("proposal.candidate.id")).isEqualTo(person);
        assertThat(before).isEmpty();
        assertThat(byHimself).isEqualTo("APPROVER_IS_PROPOSER");
        assertThat(approved.getString("posting.appointedBy.id"))
                .isEqualTo(administrator.officialId().toString());
        assertThat(approved.getString("posting.approvedBy.id")).isNotNull();
        assertThat(roles(person)).containsExactly(role);
    }

    @Test
    void nobodyAgreesToHisOwnAppointment() {
        // Given
        SignedInFixture.Person other = people.anOfficial(Role.ADMINISTRATOR);
        Map<String, Object> post = AppointingFixture.aPost(other.officialId().toString(), body, Role.AUDITOR);
        first.does("postingGive", post);

        // When
        AppointingFixture himself = AppointingFixture.as(other);

        // Then
        assertThat(himself.refused("postingApprove", Map.of("id", post.get("id"))))
                .isEqualTo("OWN_APPOINTMENT");
        assertThat(himself.refused("postingReject", Map.of("id", post.get("id"), "reason", "不")))
                .isEqualTo("OWN_APPOINTMENT");
    }

    @Test
    void aRejectedPostNeverComesIntoForce() {
        // Given
        String person = first.bringsIn("吴用");
        Map<String, Object> post = AppointingFixture.aPost(person, body, Role.AUDITOR);
        first.does("postingGive", post);

        // When
        JsonPath rejected = second.does("postingReject", Map.of("id", post.get("id"), "reason", "人选未定"));

        // Then
        assertThat(rejected.getBoolean("proposal.approved")).isFalse();
        assertThat(second.refused("postingApprove", Map.of("id", post.get("id"))))
                .isEqualTo("ALREADY_DECIDED");
        assertThat(roles(person)).isEmpty();
    }

    @Test
    void aScopeThatTheRoleCannotHaveIsRefused() {
        // Given
        Map<String, Object> post = AppointingFixture.aPost(first.bringsIn("郑重"), body, Role.DEPARTMENT_HANDLER);

        // When
        post.put("scope", "CITY");

        // Then
        assertThat(first.refused("postingGive", post)).isEqualTo("SCOPE_NOT_ALLOWED");
    }

    @Test
    void anEqualPostAtAnOverlappingTimeIsRefused() {
        // Given
        String person = first.bringsIn("冯时");
        Map<String, Object> post = AppointingFixture.aPost(person, body, Role.OFFICIAL);
        post.put("to", "2026-06-30");
        first.does("postingGive", post);
        Map<String, Object> overlapping = AppointingFixture.aPost(person, body, Role.OFFICIAL);
        overlapping.put("from", "2026-06-30");
        Map<String, Object> after = AppointingFixture.aPost(person, body, Role.OFFICIAL);
        after.put("from", "2026-07-01");

        // When
        String same = first.refused("postingGive", post);

        // Then
        assertThat(same).isNull();
        assertThat(first.refused("postingGive", overlapping)).isEqualTo("POSTING_OVERLAPS");
        assertThat(first.refused("postingGive", after)).isNull();
    }

    @Test
    void theLastAdministratorWhoCanSignInIsNotEnded() {
        // Given
        String post = sql.one(
                        "select id from posting where official_id = ?",
                        row -> row.getString(1),
                        administrator.officialId())
                .orElseThrow();
        Caller another = new Caller(UUID.randomUUID(), Set.of(Role.ADMINISTRATOR), null, Locale.ENGLISH);
        QuarkusTransaction.begin();
        sql.change(
                "update account set disabled_at = now() where official_id <> ? and disabled_at is null",
                administrator.officialId());

        // When
        var refusal = assertThatThrownBy(() -> ending.end(another, UUID.fromString(post), null));

        // Then
        QuarkusTransaction.rollback();
        refusal.hasMessageContaining("LAST_ADMINISTRATOR");
    }

    @Test
    void whoIsNoAdministratorGivesNoPost() {
        // Given
        Asking office = Asking.as(people.anOfficial(Role.SERVICE_OFFICE));

        // When
        String code =
                office.refusedWith("postingGive", AppointingFixture.aPost(first.bringsIn("陈一"), body, Role.OFFICIAL));

        // Then
        assertThat(code).isEqualTo("FORBIDDEN");
    }

    @Test
    void givingAPostReachesThePhonesAndTheTrail() {
        // Given
        String person = first.bringsIn("褚遂");
        Map<String, Object> post = AppointingFixture.aPost(person, body, Role.OFFICIAL);

        // When
        first.does("postingGive", post);

        // Then
        assertThat(text("select document from change where entity = 'OFFICIAL' and id = ?", UUID.fromString(person)))
                .contains("科长");
        assertThat(text("select action from trail where entity_id = ?", post.get("id")))
                .isEqualTo("postingGive");
    }

    private Set<Role> roles(String person) {
        return standings.of(UUID.fromString(person)).roles();
    }

    private String text(String query, Object argument) {
        return sql.one(query, row -> row.getString(1), argument).orElseThrow();
    }
}
