package org.zoufang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.commitment.CommitmentAsking.codes;
import static org.zoufang.commitment.CommitmentAsking.give;
import static org.zoufang.commitment.CommitmentAsking.make;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
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
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;
import org.zoufang.web.Browsing;
import org.zoufang.web.PageVisitor;

/** Photos that show that a promise was kept: on its page, and on the enterprise's own, where none is that it may not see. */
@QuarkusTest
class PromiseProofIT {

    private static final Pattern COUNTER = Pattern.compile("src=\"/counter/commitments/photos/([0-9a-f-]{36})\"");
    private static final String PHOTO = "/counter/commitments/photos/";
    private static final String ISSUE =
            "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { url userErrors { code } } }";

    private final ProblemFixture casts;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    @TestHTTPResource("/")
    String server;

    private final UUID promise = Ids.next();
    private Cast cast;
    private UUID visit;
    private UUID told;
    private UUID proof;
    private UUID sensitive;

    PromiseProofIT(ProblemFixture casts, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.casts = casts;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    /** Made with one photo, and fulfilled with two, one of them beside a sensitive note. */
    @BeforeEach
    void aPromiseThatWasKeptWithPhotos() {
        cast = casts.cast();
        UUID liaison = cast.liaison().officialId();
        visit = visits.aVisitOf(liaison, cast.enterprise());
        told = photos.aStoredPhotoOf(liaison, visit);
        UUID later = visits.aVisitOf(liaison, cast.enterprise());
        proof = photos.aStoredPhotoOf(liaison, later);
        sensitive = photos.aStoredPhotoOf(liaison, later);
        UUID note = visits.aNoteOf(liaison, later, "涉及配方，不得外传", "SENSITIVE");
        sql.change("update photo set note_id = ? where id = ?", note, sensitive);
        String due = LocalDate.now().plusDays(30).toString();
        make(
                cast.liaison(),
                promise,
                cast.enterprise(),
                "dueOn",
                due,
                "contactName",
                "王厂长",
                "text",
                "月底前把东门外的路修好",
                "visitId",
                visit.toString(),
                "photoIds",
                List.of(told.toString()));
        assertThat(codes(give(
                        cast.liaison(),
                        promise,
                        "Fulfil",
                        "text",
                        "路已修好，照片为证。",
                        "photoIds",
                        List.of(proof.toString(), sensitive.toString()))))
                .isEmpty();
    }

    private String link(UUID enterprise) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "matter",
                "COMMITMENTS",
                "enterpriseId",
                enterprise.toString(),
                "contactName",
                "王厂长",
                "validDays",
                3);
        return Asking.as(cast.office())
                .ask(ISSUE, Map.of("input", input))
                .jsonPath()
                .getString("data.counterLinkIssue.url")
                .replaceFirst("^https?://[^/]+", "");
    }

    private PageVisitor opened(UUID enterprise) {
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(link(enterprise));
        return contact;
    }

    private static List<String> shown(PageVisitor contact) {
        return COUNTER.matcher(contact.get("/counter/commitments").asString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void theEnterpriseSeesWhatShowsItAndNothingBesideASensitiveNoteNorWhatIsNoProof() {
        // When
        PageVisitor contact = opened(cast.enterprise());
        // Then
        assertThat(shown(contact)).containsExactly(proof.toString());
        Response photo = contact.get(PHOTO + proof);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.contentType()).isEqualTo("image/jpeg");
        for (UUID hidden : List.of(sensitive, told, Ids.next())) {
            assertThat(contact.get(PHOTO + hidden).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherEnterprisesLinkAndNoLinkOpenNoneOfThem() {
        // When
        PageVisitor other = opened(visits.anEnterprise());
        // Then
        assertThat(shown(other)).isEmpty();
        assertThat(other.get(PHOTO + proof).statusCode()).isEqualTo(404);
        assertThat(new PageVisitor("zh-CN").get(PHOTO + proof).statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasWithdrawnSinceIsNotShown() {
        // Given
        PageVisitor contact = opened(cast.enterprise());
        sql.change("update photo set withdrawn_at = now() where id = ?", proof);
        // Then
        assertThat(shown(contact)).isEmpty();
        assertThat(contact.get(PHOTO + proof).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOfThePromiseTellsItsWordsFromItsProof() {
        try (Browsing office = signedIn(cast.office(), "zh-CN", 1440)) {
            // When
            office.open("/commitments/" + promise);
            // Then
            assertThat(office.page().locator("h3").allInnerTexts()).contains("兑现照片");
            assertThat(office.page().locator("img[alt^='兑现照片']").first().getAttribute("src"))
                    .contains(proof.toString());
            assertThat(office.page().locator("img[alt^='兑现照片']").count()).isEqualTo(2);
            office.picture("promise-proof").isAccessible();
        }
    }

    private Browsing signedIn(Person who, String language, int width) {
        return Browsing.at(server, language, width).signedIn(who);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 360", "en, 1440"})
    void theEnterprisesPageWithPhotosIsAccessible(String language, int width) {
        try (Browsing contact = Browsing.at(server, language, width)) {
            // When
            contact.open(link(cast.enterprise()));
            contact.page().locator(".photos img").last().scrollIntoViewIfNeeded();
            // Then
            contact.page()
                    .waitForFunction("() => [...document.images].every(one => one.complete && one.naturalWidth > 0)");
            contact.picture("promise-proof-counter").isAccessible();
        }
    }
}
