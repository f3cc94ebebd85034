package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.give;
import static org.zoufang.hazard.HazardAsking.look;
import static org.zoufang.hazard.HazardAsking.seen;
import static org.zoufang.hazard.HazardAsking.send;
import static org.zoufang.hazard.HazardStage.done;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.hazard.HazardFixture.Cast;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** The photos of its hazard on the enterprise's own page: those of that hazard alone, and none that it may not see. */
@QuarkusTest
class HazardCounterPhotosIT {

    private static final Pattern PHOTO = Pattern.compile("src=\"/counter/hazard/photos/([0-9a-f-]{36})\"");

    private final HazardFixture hazards;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private Cast cast;
    private UUID visit;
    private UUID before;
    private UUID sensitive;
    private UUID after;
    private UUID hazard;

    HazardCounterPhotosIT(HazardFixture hazards, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.hazards = hazards;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    /** Reported with two photos, one of them beside a sensitive note, and rectified with a third. */
    @BeforeEach
    void aHazardWithPhotos() {
        cast = hazards.cast();
        UUID liaison = cast.liaison().officialId();
        visit = visits.aVisitOf(liaison, cast.enterprise());
        before = photos.aStoredPhotoOf(liaison, visit);
        sensitive = photos.aStoredPhotoOf(liaison, visit);
        UUID note = visits.aNoteOf(liaison, visit, "涉及配方，不得外传", "SENSITIVE");
        sql.change("update photo set note_id = ? where id = ?", note, sensitive);
        hazard = reported(before, sensitive);
        UUID regulator = cast.competent().one().officialId();
        after = photos.aStoredPhotoOf(regulator, visits.aVisitOf(regulator, cast.enterprise()));
        done(by("Grade", "grade", "GENERAL", "text", "依据"), "GRADED");
        done(by("Order", "dueOn", HazardStage.day(9), "text", "更换配电箱。"), "ORDERED");
        done(by("ClaimFixed", "text", "已更换。", "photoIds", List.of(after.toString())), "CLAIMED_FIXED");
    }

    @Test
    void itSeesHowItWasAndHowItIsButNoneBesideASensitiveNote() {
        // When
        PageVisitor contact = opened(hazard);
        // Then
        assertThat(shown(contact)).containsExactly(before.toString(), after.toString());
        Response photo = contact.get("/counter/hazard/photos/" + before);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.contentType()).isEqualTo("image/jpeg");
        assertThat(contact.get("/counter/hazard/photos/" + after).statusCode()).isEqualTo(200);
        assertThat(contact.get("/counter/hazard/photos/" + sensitive).statusCode())
                .isEqualTo(404);
        assertThat(look(cast.competent().one(), hazard).getList("photos.id")).hasSize(3);
    }

    @Test
    void aPhotoOfAnotherHazardIsNotThereAlsoOfTheSameEnterprise() {
        // Given
        UUID elsewhere = photos.aStoredPhotoOf(cast.liaison().officialId(), visit);
        UUID other = reported(elsewhere);
        UUID unlinked = photos.aStoredPhotoOf(cast.liaison().officialId(), visit);
        // When
        PageVisitor contact = opened(hazard);
        // Then
        assertThat(shown(opened(other))).containsExactly(elsewhere.toString());
        assertThat(contact.get("/counter/hazard/photos/" + elsewhere).statusCode())
                .isEqualTo(404);
        assertThat(contact.get("/counter/hazard/photos/" + unlinked).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnOrToldToNobodyIsNotShown() {
        // Given
        PageVisitor contact = opened(hazard);
        sql.change("update photo set withdrawn_at = now() where id = ?", before);
        sql.change(
                "update hazard_step set to_enterprise = false where hazard_id = ? and command = 'claimFixed'", hazard);
        // Then
        assertThat(shown(contact)).isEmpty();
        assertThat(contact.get("/counter/hazard/photos/" + before).statusCode()).isEqualTo(404);
        assertThat(contact.get("/counter/hazard/photos/" + after).statusCode()).isEqualTo(404);
    }

    @Test
    void aRevokedLinkShowsNoPhoto() {
        // Given
        PageVisitor contact = opened(hazard);
        sql.change("update counter_link set revoked_at = now() where hazard_id = ?", hazard);
        // When
        Response photo = contact.get("/counter/hazard/photos/" + before);
        // Then
        assertThat(photo.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void thePageWithPhotosIsAccessible(String language, int width) {
        try (Browsing contact = Browsing.at(server, language, width)) {
            // When
            contact.open(link(hazard));
            contact.page().locator(".photos img").last().scrollIntoViewIfNeeded();
            // Then
            contact.page()
                    .waitForFunction("() => [...document.images].every(one => one.complete && one.naturalWidth > 0)");
            contact.picture("hazard-counter-photos").isAccessible();
        }
    }

    private UUID reported(UUID... shown) {
        Map<String, Object> input = seen(cast.enterprise());
        input.put("visitId", visit.toString());
        input.put("photoIds", List.of(shown).stream().map(UUID::toString).toList());
        done(send(cast.liaison(), "Report", input), "FOUND");
        UUID id = UUID.fromString((String) input.get("id"));
        done(
                give(
                        cast.liaison(),
                        id,
                        "Refer",
                        "regulatorId",
                        cast.competent().id().toString()),
                "FOUND");
        return id;
    }

    private JsonPath by(String command, Object... pairs) {
        return give(cast.competent().one(), hazard, command, pairs);
    }

    private PageVisitor opened(UUID of) {
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(link(of));
        return contact;
    }

    private static List<String> shown(PageVisitor contact) {
        return PHOTO.matcher(contact.get("/counter/hazard").asString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String link(UUID of) {
        Person office = cast.office();
        Map<String, Object> input =
                Map.of("id", Ids.next().toString(), "hazardId", of.toString(), "contactName", "王厂长", "validDays", 3);
        return Asking.as(office)
                .ask(
                        "mutation($input: HazardLinkIssueInput!) { hazardLinkIssue(input: $input) { url } }",
                        Map.of("input", input))
                .jsonPath()
                .getString("data.hazardLinkIssue.url")
                .replaceFirst("^https?://[^/]+", "");
    }
}
