package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Months are made and dropped by the database's own clock; old rows are made by writing old dates. */
@QuarkusTest
class TrailKeepingIT {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final YearMonth NOW = YearMonth.now(CHINA);
    private static final int KEPT = 36;

    private final TrailKeeping keeping;
    private final SignedInFixture people;
    private final Sql sql;

    TrailKeepingIT(TrailKeeping keeping, SignedInFixture people, Sql sql) {
        this.keeping = keeping;
        this.people = people;
        this.sql = sql;
    }

    @Test
    void theMonthsToComeAreMadeAhead() {
        // Given
        String last = name(NOW.plusMonths(3));
        // When
        keeping.keep();
        // Then
        assertThat(months()).contains(name(NOW), name(NOW.plusMonths(1)), last);
        assertThat(keeping.keep().made()).isZero();
    }

    @Test
    void aRowForWhichThereIsNoMonthIsWrittenAndMovedOnceThereIsOne() {
        // Given a month far ahead
        YearMonth month = NOW.plusMonths(60);
        UUID row = aRowOf(month);
        assertThat(placeOf(row)).isEqualTo("trail_default");
        // When
        keeping.keep();
        // Then
        assertThat(placeOf(row)).isEqualTo(name(month));
        assertThat(notes("trailMonthMake", name(month)))
                .singleElement()
                .asString()
                .contains("\"rowsMoved\": \"1\"");
    }

    @Test
    void aMonthKeptLongEnoughIsDroppedAndTheTrailSaysWhatWasInIt() {
        // Given
        YearMonth month = NOW.minusMonths(KEPT + 2);
        UUID first = aRowOf(month);
        UUID last = aRowOf(month);
        String hash = chained(List.of(asJson(first), asJson(last)));
        // When
        TrailKeeping.Kept kept = keeping.keep();
        // Then
        assertThat(kept.dropped()).containsExactly(name(month));
        assertThat(months()).doesNotContain(name(month));
        assertThat(placeOf(first)).isNull();
        assertThat(notes("trailMonthDrop", name(month)))
                .singleElement()
                .asString()
                .contains("\"rows\": \"2\"", "zoufang_keeper", hash, "\"keepMonths\": \"36\"", "firstAt", "lastAt");
    }

    @Test
    void theLastMonthWithinTheTimeIsKept() {
        // Given a month that ended not quite 36 months ago
        UUID row = aRowOf(NOW.minusMonths(KEPT));
        // When
        keeping.keep();
        // Then
        assertThat(placeOf(row)).isEqualTo(name(NOW.minusMonths(KEPT)));
    }

    @Test
    void anAuditorsHoldKeepsAMonthUntilItIsLifted() {
        // Given
        YearMonth month = NOW.minusMonths(KEPT + 5);
        UUID row = aRowOf(month);
        UUID auditor = people.anOfficial(Role.AUDITOR).officialId();
        UUID hold = Ids.next();
        sql.change(
                "insert into trail_hold (id, from_day, to_day, reason, set_by, set_at) values (?, ?, ?, '案件', ?, now())",
                hold,
                month.atEndOfMonth(),
                LocalDate.now(CHINA),
                auditor);
        // When
        assertThat(keeping.keep().dropped()).isEmpty();
        assertThat(placeOf(row)).isEqualTo(name(month));
        sql.change("update trail_hold set lifted_at = now(), lifted_by = ? where id = ?", auditor, hold);
        // Then
        assertThat(keeping.keep().dropped()).containsExactly(name(month));
    }

    @Test
    void theCommandSaysWhatItDid() {
        // Given
        TrailCommands commands = new TrailCommands(keeping);
        commands.run();
        // When
        String said = commands.run();
        // Then
        assertThat(said).isEqualTo("0 months made. Dropped: none.");
        assertThat(commands.knows("keep-trail")).isTrue();
        assertThat(commands.knows("open-account")).isFalse();
    }

    @Test
    void aMonthThatWasMadeIsClosedToTheServerButThroughTheTrail() {
        // Given
        keeping.keep();
        String month = name(NOW.plusMonths(3));
        // When
        assertThatThrownBy(() -> sql.change("delete from " + month))
                // Then
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private UUID aRowOf(YearMonth month) {
        UUID row = Ids.next();
        sql.change(
                "insert into trail (at, action, entity, entity_id) values (?, 'TEST', 'KEEPING', ?)",
                month.atDay(1).atTime(LocalTime.MIN).atZone(CHINA).toInstant(),
                row.toString());
        return row;
    }

    private String placeOf(UUID row) {
        return sql.one(
                        "select tableoid::regclass::text as place from trail where entity_id = ?",
                        found -> found.getString("place"),
                        row.toString())
                .orElse(null);
    }

    private String asJson(UUID row) {
        return sql.one(
                        "select to_jsonb(t)::text as line from trail t where entity_id = ?",
                        found -> found.getString("line"),
                        row.toString())
                .orElseThrow();
    }

    private List<String> notes(String action, String month) {
        return sql.list(
                "select detail::text as detail from trail where action = ? and entity_id = ?",
                row -> row.getString("detail"),
                action,
                month);
    }

    private List<String> months() {
        return sql.list(
                "select inhrelid::regclass::text as month from pg_inherits where inhparent = 'trail'::regclass",
                row -> row.getString("month"));
    }

    private static String name(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("'trail_'yyyy_MM"));
    }

    private static String chained(List<String> lines) {
        try {
            byte[] hash = new byte[0];
            for (String line : lines) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(hash);
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                hash = digest.digest();
            }
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
