package org.zoufang.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** What nobody may, whatever else he may: each with the way round that somebody would try. */
@QuarkusTest
class HardDenialsIT {

    private static final String WORDS = "冲天炉漏风";
    private static final String SECRET = "厂长私下说想转让股权";

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    @Inject
    PairingFixture pairings;

    @Inject
    Sql sql;

    private Person author;
    private UUID firm;
    private UUID visit;
    private UUID note;
    private UUID photo;

    @BeforeEach
    void aVisitWithNotes() {
        author = people.anOfficial(Role.OFFICIAL);
        firm = visits.anEnterprise();
        visit = visits.aVisitOf(author.officialId(), firm);
        note = visits.aNoteOf(author.officialId(), visit, WORDS, "INTERNAL");
        visits.aNoteOf(author.officialId(), visit, SECRET, "SENSITIVE");
        photo = visits.aStoredPhotoOf(author.officialId(), visit);
        sql.change("update visit set purpose = ? where id = ?", WORDS, visit);
    }

    @Test
    void anAdministratorFindsThatAVisitTookPlaceAndNoWordOfIt() {
        // Given
        Person admin = people.anOfficial(Role.ADMINISTRATOR);
        // When
        String history = ask(
                admin,
                "{ visitHistory(filter: {enterpriseId: \"" + firm + "\"}) { edges { node { id purpose excerpt } } } }");
        String all = history
                + ask(admin, "{ visit(id: \"" + visit + "\") { purpose notes { text } } }")
                + ask(admin, "{ visitHistory(filter: {text: \"" + WORDS + "\"}) { edges { node { excerpt } } } }")
                + ask(admin, "{ changes(first: 500) { changes { document } } }");
        // Then
        assertThat(history).contains(visit.toString());
        assertThat(all).doesNotContain(WORDS).doesNotContain(SECRET);
        assertThat(Probe.path("GET /photos/{photo}/view", Thing.PHOTO)
                        .ask(admin.bearer(), photo)
                        .status())
                .isEqualTo(403);
        assertThat(ask(author, "{ visit(id: \"" + visit + "\") { notes { text } } }"))
                .contains(WORDS)
                .contains(SECRET);
    }

    @Test
    void nobodyEditsAnothersBlock() {
        // Given
        Person colleague = people.anOfficial(Role.OFFICIAL);
        Person secretary = people.anOfficial(Role.SECRETARY);
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        people.lends(author, secretary);
        join(colleague, "OFFICIAL");
        join(secretary, "SECRETARY");
        Map<String, Object> other = Map.of("id", note.toString(), "baseVersion", 1, "text", "冲天炉完好");
        // Then
        for (Person person : List.of(colleague, secretary, office)) {
            assertThat(Asking.as(person).note("noteRevise", other).getList("userErrors.code"))
                    .containsExactly("ONLY_AUTHOR");
            assertThat(Asking.as(person)
                            .note("noteWithdraw", Map.of("id", note.toString(), "reason", "不实"))
                            .getList("userErrors.code"))
                    .containsExactly("ONLY_AUTHOR");
        }
        assertThat(ask(author, "{ visit(id: \"" + visit + "\") { notes { text version } } }"))
                .contains(WORDS);
        assertThat(Asking.as(author).note("noteRevise", other).getString("note.text"))
                .isEqualTo("冲天炉完好");
    }

    @Test
    void aLiaisonOfficerLosesAccessTheMinuteThePairingEnds() {
        // Given
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        UUID pairing = pairings.pairs(liaison, firm);
        assertThat(Sight.of(liaison, visit, firm, photo)).isEqualTo(Sight.ALL);
        Map<String, Object> contact = VisitFixture.aVisit(firm);
        contact.put("kind", "LIAISON_CONTACT");
        contact.put("capacity", "LIAISON_OFFICER");
        // When
        pairings.ends(author, pairing);
        // Then
        assertThat(Sight.of(liaison, visit, firm, photo)).isEqualTo(Sight.NOTHING);
        assertThat(Asking.as(liaison).visit("visitRecord", contact).getList("userErrors.code"))
                .containsExactly("ENTERPRISE_NOT_PAIRED");
    }

    @Test
    void whoHoldsNoPostAnyMoreIsLetInNowhere() {
        // Given
        assertThat(Sight.of(author, visit, firm, photo)).isEqualTo(Sight.ALL);
        // When
        sql.change("update posting set ended_at = now() where official_id = ?", author.officialId());
        // Then
        assertThat(Sight.of(author, visit, firm, photo)).isEqualTo(Sight.NOTHING);
        assertThat(ask(author, "{ enterprises(first: 1) { edges { node { id } } } }"))
                .contains("FORBIDDEN");
    }

    @Test
    void whatIsMarkedSensitiveIsReadByTheTeamAndTheOfficeOnly() {
        // Given
        Person leader = people.anOfficial(Role.OFFICIAL);
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        pairings.pairs(liaison, firm);
        Person office = people.anOfficial(Role.SERVICE_OFFICE);
        String query = "{ visit(id: \"" + visit + "\") { notes { text withheld } } }";
        // Then
        assertThat(ask(leader, query)).contains(WORDS).doesNotContain(SECRET).contains("\"withheld\":true");
        assertThat(ask(liaison, query)).contains(WORDS).doesNotContain(SECRET);
        assertThat(ask(office, query)).contains(SECRET);
    }

    @Test
    void aDeputyIsGivenNoCommandOfTheOffice() {
        // Given
        Person deputy = people.anOfficial(Role.DEPUTY);
        UUID own = visits.aVisitOf(deputy.officialId(), firm);
        // Then
        assertThat(Asking.as(deputy).refusedWith("visitAccept", Map.of("id", own.toString())))
                .isEqualTo("FORBIDDEN");
        assertThat(Asking.as(deputy).refusedWith("visitReturn", Map.of("id", own.toString(), "comment", "不全")))
                .isEqualTo("FORBIDDEN");
    }

    private void join(Person person, String capacity) {
        Asking.as(author)
                .visit(
                        "participantAdd",
                        Map.of(
                                "visitId",
                                visit.toString(),
                                "officialId",
                                person.officialId().toString(),
                                "role",
                                "MEMBER",
                                "capacity",
                                capacity));
    }

    private static String ask(Person person, String query) {
        return Asking.as(person).ask(query, Map.of()).asString();
    }
}
