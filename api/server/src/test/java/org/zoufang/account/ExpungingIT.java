package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Each trace goes after its days and not before; 30 days are configured. */
@QuarkusTest
class ExpungingIT {

    private final Expunging expunging;
    private final SignedInFixture people;
    private final Sql sql;
    private UUID official;

    ExpungingIT(Expunging expunging, SignedInFixture people, Sql sql) {
        this.expunging = expunging;
        this.people = people;
        this.sql = sql;
    }

    @BeforeEach
    void somebody() {
        expunging.expunge();
        official = people.anOfficial(Role.OFFICIAL).officialId();
    }

    @Test
    void refreshTokensGoThirtyDaysAfterTheyExpired() {
        // Given
        aToken("old-" + official, 31);
        aToken("late-" + official, 29);
        // When
        var gone = expunging.expunge();
        // Then
        assertThat(gone).containsEntry("refreshTokens", "1");
        assertThat(left("select hash from refresh_token where hash like ?", "%-" + official))
                .containsExactly("late-" + official);
    }

    @Test
    void pageSessionsGoThirtyDaysAfterTheyEndedOrExpired() {
        // Given
        aPageSession("ended-" + official, 31, -1);
        aPageSession("expired-" + official, null, 31);
        aPageSession("late-" + official, 29, -1);
        aPageSession("open-" + official, null, -1);
        // When
        var gone = expunging.expunge();
        // Then
        assertThat(gone).containsEntry("pageSessions", "2");
        assertThat(left("select hash from page_session where hash like ?", "%-" + official))
                .containsExactly("late-" + official, "open-" + official);
    }

    @Test
    void ticketsGoThirtyDaysAfterTheyExpiredUnlessAPhoneCameInByThem() {
        // Given
        UUID unused = aTicket(31);
        UUID late = aTicket(29);
        UUID used = aTicket(400);
        sql.change(
                "insert into device (id, official_id, name, last_contact, registration_id) values (?, ?, '手机', now(), ?)",
                Ids.next(),
                official,
                used);
        // When
        var gone = expunging.expunge();
        // Then
        assertThat(gone).containsEntry("registrationTickets", "1");
        assertThat(left("select id::text from device_registration where issued_by = ?", official))
                .containsExactlyInAnyOrder(late.toString(), used.toString())
                .doesNotContain(unused.toString());
    }

    @Test
    void whatWasTakenAwayStandsOnTheTrailByNumberAndNothingLeavesNoRow() {
        // Given
        aToken("counted-" + official, 40);
        int before = notes().size();
        // When
        expunging.expunge();
        var nothing = expunging.expunge();
        // Then
        assertThat(nothing).isEmpty();
        assertThat(notes()).hasSize(before + 1);
        assertThat(notes().get(before)).contains("\"refreshTokens\": \"1\"");
    }

    private List<String> notes() {
        return left("select detail::text from trail where action = ? order by id", "expunge");
    }

    private List<String> left(String query, Object argument) {
        return sql.list(query, row -> row.getString(1), argument);
    }

    private void aToken(String hash, int expiredDaysAgo) {
        UUID account = sql.one("select id from account where official_id = ?", row -> Sql.id(row, "id"), official)
                .orElseThrow();
        sql.change(
                "insert into refresh_token (hash, family, account_id, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                hash,
                Ids.next(),
                account,
                ago(expiredDaysAgo + 30),
                ago(expiredDaysAgo));
    }

    private void aPageSession(String hash, Integer endedDaysAgo, int expiredDaysAgo) {
        sql.change(
                "insert into page_session (hash, official_id, opened_at, last_seen_at, expires_at, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?::timestamptz)",
                hash,
                official,
                ago(500),
                ago(500),
                ago(expiredDaysAgo),
                endedDaysAgo == null ? null : ago(endedDaysAgo));
    }

    private UUID aTicket(int expiredDaysAgo) {
        UUID id = Ids.next();
        sql.change(
                "insert into device_registration (id, issued_by, issued_at, expires_at) values (?, ?, ?, ?)",
                id,
                official,
                ago(expiredDaysAgo + 1),
                ago(expiredDaysAgo));
        return id;
    }

    private static Instant ago(int days) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).minus(Duration.ofDays(days));
    }
}
