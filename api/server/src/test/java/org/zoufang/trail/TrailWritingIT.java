package org.zoufang.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

@QuarkusTest
class TrailWritingIT {

    private final Event<Noted> noted;
    private final Sql sql;

    TrailWritingIT(Event<Noted> noted, Sql sql) {
        this.noted = noted;
        this.sql = sql;
    }

    @Test
    void whatIsNotedStandsOnTheTrailWithItsDetail() {
        // Given
        UUID organisation = Ids.next();
        UUID official = Ids.next();
        UUID device = Ids.next();

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> noted.fire(new Noted(
                        "organisationSave",
                        "ORGANISATION",
                        organisation.toString(),
                        official,
                        device,
                        Map.of("name", "市\"数据\"局"))));

        // Then
        assertThat(rowsOn(organisation))
                .containsExactly("organisationSave ORGANISATION " + official + " " + device + " 市\"数据\"局");
    }

    @Test
    void whatIsRolledBackIsNotOnTheTrail() {
        // Given
        UUID organisation = Ids.next();

        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    noted.fire(Noted.of("organisationSave", "ORGANISATION", organisation, null, null));
                    throw new IllegalStateException("refused afterwards");
                }))
                .hasMessage("refused afterwards");

        // Then
        assertThat(rowsOn(organisation)).isEmpty();
    }

    @Test
    void outsideATransactionItIsCommittedBeforeTheAnswerLeaves() {
        // Given
        UUID photo = Ids.next();

        // When
        noted.fire(Noted.of("photoOriginalRead", "PHOTO", photo, null, null));

        // Then
        assertThat(rowsOn(photo)).containsExactly("photoOriginalRead PHOTO null null null");
    }

    @Test
    void whatCannotBeNotedIsNotDone() {
        // Given a note that the trail cannot take: it has no action
        UUID organisation = Ids.next();

        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.change(
                            "insert into organisation (id, name, kind) values (?, ?, 'OTHER')",
                            organisation,
                            "测试单位 " + organisation);
                    noted.fire(Noted.of(null, "ORGANISATION", organisation, null, null));
                }))
                .isInstanceOf(RuntimeException.class);

        // Then
        assertThat(sql.list("select 1 from organisation where id = ?", row -> 1, organisation))
                .isEmpty();
    }

    private List<String> rowsOn(UUID subject) {
        return sql.list(
                "select * from trail where entity_id = ? order by id",
                row -> row.getString("action") + " " + row.getString("entity") + " " + row.getString("official_id")
                        + " " + row.getString("device_id") + " "
                        + (row.getString("detail") == null
                                ? null
                                : row.getString("detail")
                                        .replaceAll("^\\{\"name\": \"(.*)\"}$", "$1")
                                        .replace("\\", "")),
                subject.toString());
    }
}
