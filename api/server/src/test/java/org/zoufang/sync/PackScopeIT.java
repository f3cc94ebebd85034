package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Role;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.contract.Scope;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;

/** What posts and delegations put on a phone, what their end takes away, and what it costs when nothing changed. */
@QuarkusTest
class PackScopeIT {

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final AgroalDataSource source;
    private final Clock clock;

    PackScopeIT(Rows rows, Rights rights, ChangeReading reading, AgroalDataSource source, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
        this.source = source;
        this.clock = clock;
    }

    @Test
    void whoLosesHisLastPostLosesAllButTheRegisterAndLearnsNothingNew() {
        // Given
        UUID firm = rows.enterprise();
        UUID official = rows.official();
        UUID own = rows.visit(firm, official);
        UUID note = rows.note(own, official, "我写的");
        UUID others = rows.visit(firm, rows.official());
        rights.pairs(official, firm);
        HeldPack phone = phone(official);
        phone.contact();
        // When
        rights.leavesAllPosts(official);
        UUID founded = rows.enterprise();
        // Then
        assertThat(phone.contact())
                .allMatch(Change::deleted)
                .extracting(Change::id)
                .containsExactlyInAnyOrder(own, note, others);
        assertThat(phone.ids()).isEmpty();
        assertThat(phone.holds(firm)).isTrue();
        assertThat(phone.holds(founded)).isFalse();
    }

    @Test
    void aPostInWhichNoVisitsAreSeenHoldsTheRegisterAlone() {
        // Given
        UUID firm = rows.enterprise();
        UUID administrator = rows.official(Role.ADMINISTRATOR, Scope.NONE);
        rows.visit(firm, administrator);
        rights.pairs(administrator, firm);
        HeldPack phone = phone(administrator);
        // When
        List<Change> came = phone.contact();
        // Then
        assertThat(came).isEmpty();
        assertThat(phone.holds(firm)).isTrue();
    }

    @Test
    void howeverFarSomebodySeesHisPhoneHoldsNoMoreThanHisOwn() {
        // Given
        UUID office = rows.official(Role.SERVICE_OFFICE, Scope.CITY);
        UUID colleague = rows.official(Role.DEPARTMENT_HANDLER, Scope.UNIT);
        UUID handler = rows.official(Role.DEPARTMENT_HANDLER, Scope.UNIT);
        // When
        rows.visit(rows.enterprise(), colleague);
        // Then
        assertThat(phone(office).contact()).isEmpty();
        assertThat(phone(handler).contact()).isEmpty();
    }

    @Test
    void aSecretaryHoldsThePrincipalsVisitsAndToursUntilTheHandIsTakenBack() {
        // Given
        UUID leader = rows.official();
        UUID visit = rows.visit(rows.enterprise(), leader);
        UUID sensitive = rows.note(visit, leader, "人事安排", Confidentiality.SENSITIVE);
        UUID tour = rows.tour(leader);
        UUID secretary = rows.official(Role.SECRETARY, Scope.OWN);
        HeldPack phone = phone(secretary);
        phone.contact();
        // When
        UUID delegation = rights.lends(leader, secretary);
        List<Change> lent = phone.contact();
        UUID later = rows.note(visit, leader, "再谈", Confidentiality.SENSITIVE);
        List<Change> written = phone.contact();
        rights.takesBack(delegation);
        // Then
        assertThat(HeldPack.ids(lent)).containsExactlyInAnyOrder(tour, visit, sensitive);
        assertThat(HeldPack.ids(written)).containsExactly(later);
        assertThat(phone.contact()).hasSize(4).allMatch(Change::deleted);
        assertThat(phone.ids()).isEmpty();
    }

    @Test
    void aDelegationEndsByItsDateAndIsNothingWithoutAPostToUseItIn() {
        // Given
        UUID leader = rows.official();
        UUID visit = rows.visit(rows.enterprise(), leader);
        UUID secretary = rows.official(Role.SECRETARY, Scope.OWN);
        UUID colleague = rows.official();
        UUID delegation = rights.lends(leader, secretary);
        rights.lends(leader, colleague);
        HeldPack phone = phone(secretary);
        phone.contact();
        boolean held = phone.holds(visit);
        // When
        rights.lendsUntil(delegation, today().minusDays(1));
        phone.contact();
        // Then
        assertThat(held).isTrue();
        assertThat(phone.ids()).isEmpty();
        assertThat(phone(colleague).contact()).isEmpty();
    }

    @Test
    void aContactThatBeganBeforeARightEndedCannotBringItBack() {
        // Given
        UUID firm = rows.enterprise();
        UUID liaison = rows.official(Role.LIAISON_OFFICER, Scope.OWN);
        UUID visit = rows.visit(firm, rows.official());
        UUID pairing = rights.pairs(liaison, firm);
        var before = rights.now(liaison);
        HeldPack phone = phone(liaison);
        phone.contact();
        rights.ends(pairing);
        phone.contact();
        // When
        ChangePage late = reading.after(before, null, null, SchemaVersion.NOW);
        // Then
        assertThat(HeldPack.ids(late.changes())).doesNotContain(visit);
    }

    @Test
    void whoComesInByFewerPostsThanHeHoldsIsGivenNoMoreThanThose() {
        // Given
        UUID official = rows.official();
        UUID visit = rows.visit(rows.enterprise(), official);
        Reach none = new Reach(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        HeldPack phone = phone(official);
        phone.contact();
        // When
        ChangePage page = reading.after(
                new Caller(official, Set.of(), none, null, Locale.ENGLISH), null, null, SchemaVersion.NOW);
        // Then
        assertThat(phone.holds(visit)).isTrue();
        assertThat(page.changes()).isEmpty();
    }

    @Test
    void whoHasNothingNewWaitsForNobodyWhoWrites() throws Exception {
        // Given
        UUID settled = rows.official();
        UUID never = rows.official();
        phone(settled).contact();
        // When
        try (Connection writer = source.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(FeedSql.LOCK);
            // Then
            assertThat(isAnswered(settled)).isTrue();
            assertThat(isAnswered(never)).isFalse();
            writer.rollback();
            writer.setAutoCommit(true);
        }
    }

    private boolean isAnswered(UUID official) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture.supplyAsync(() -> reading.after(rights.now(official), null, 1, SchemaVersion.NOW), thread)
                    .get(3, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException waiting) {
            return false;
        } finally {
            thread.shutdown();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private HeldPack phone(UUID official) {
        return new HeldPack(reading, rights, official);
    }
}
