package org.zoufang.photo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;

@QuarkusTest
class PhotoApiIT {

    private static final String ATTACH =
            """
            mutation a($input: PhotoAttachInput!) { photoAttach(input: $input) {
              photo { id version state size url author { id name } } userErrors { code field message } } }""";
    private static final String WITHDRAW =
            """
            mutation w($input: PhotoWithdrawInput!) { photoWithdraw(input: $input) {
              photo { withdrawn withdrawnReason url } userErrors { code field } } }""";
    private static final String PHOTOS =
            """
            query v($id: ID!) { visit(id: $id) { photoCount photosStored
              photos { id sha256 mediaType caption takenAt source state thumbnailUrl url withheld
                author { id } } } }""";

    @Inject
    PhotoFixture house;

    @Inject
    PhotoAttaching attaching;

    private UUID lead;
    private UUID visit;

    @BeforeEach
    void onSite() {
        lead = house.anOfficial();
        visit = house.aVisit(lead);
    }

    @Test
    void aListedPhotoIsSeenInItsVisitOnceItsBytesAreStored() {
        // Given
        byte[] photo = ImageFixture.aPhoto(701);
        String id = Ids.next().toString();
        ask(ATTACH, Map.of("input", input(id, photo)))
                .body("data.photoAttach.userErrors.size()", equalTo(0))
                .body("data.photoAttach.photo.state", equalTo("EXPECTED"))
                .body("data.photoAttach.photo.url", nullValue())
                .body("data.photoAttach.photo.author.id", equalTo(lead.toString()));
        // When
        house.client(lead).upload(photo).then().statusCode(204);
        // Then
        ask(PHOTOS, Map.of("id", visit.toString()))
                .body("data.visit.photosStored", equalTo(1))
                .body("data.visit.photos.id", contains(id))
                .body("data.visit.photos.state", contains("STORED"))
                .body("data.visit.photos.takenAt", contains("2026-11-20T06:30:05Z"))
                .body("data.visit.photos.thumbnailUrl", contains("/photos/" + id + "/thumbnail"))
                .body("data.visit.photos[0].author.id", equalTo(lead.toString()));
    }

    @Test
    void aWrongInputIsToldInWords() {
        ask(ATTACH, Map.of("input", input("nonsense", new byte[0])))
                .body("data.photoAttach.photo", nullValue())
                .body("data.photoAttach.userErrors.code", contains("PHOTO_NO_IMAGE", "ID_MALFORMED"))
                .body("data.photoAttach.userErrors.field", contains("size", "id"));
    }

    @Test
    void anAuthorTakesHisPhotoBack() {
        String id = Ids.next().toString();
        ask(ATTACH, Map.of("input", input(id, ImageFixture.aPhoto(702))));
        ask(WITHDRAW, Map.of("input", Map.of("id", id, "reason", "拍到了人脸")))
                .body("data.photoWithdraw.photo.withdrawn", equalTo(true))
                .body("data.photoWithdraw.photo.withdrawnReason", equalTo("拍到了人脸"));
        ask(PHOTOS, Map.of("id", visit.toString()))
                .body("data.visit.photoCount", equalTo(0))
                .body("data.visit.photos[0].caption", nullValue());
    }

    @Test
    void aVoiceNoteBesideASensitiveNoteHasNoAddressForWhoIsNotShownTheNote() {
        // Given
        UUID leader = house.anOfficial(Role.OFFICIAL);
        byte[] voice = MediaFixture.aac(703);
        UUID listed = attaching
                .attach(PhotoFixture.caller(lead), PhotoFixture.listing(visit, voice))
                .id();
        house.client(lead).upload(voice).then().statusCode(204);
        String address = "/photos/" + listed + "/view";
        ask(leader, PHOTOS, Map.of("id", visit.toString())).body("data.visit.photos.url", contains(address));
        // When
        house.besideASensitiveNote(visit, lead, listed);
        // Then
        ask(leader, PHOTOS, Map.of("id", visit.toString()))
                .body("data.visit.photos.id", contains(listed.toString()))
                .body("data.visit.photos.state", contains("STORED"))
                .body("data.visit.photos.url", contains(nullValue()))
                .body("data.visit.photos.withheld", contains(true));
        ask(PHOTOS, Map.of("id", visit.toString()))
                .body("data.visit.photos.url", contains(address))
                .body("data.visit.photos.withheld", contains(false));
    }

    private Map<String, Object> input(String id, byte[] photo) {
        return Map.of(
                "id",
                id,
                "visitId",
                visit.toString(),
                "sha256",
                TusClientFixture.sha256(photo),
                "size",
                photo.length,
                "mediaType",
                "image/jpeg",
                "caption",
                "熔炼车间",
                "takenAt",
                "2026-11-20T06:30:05Z",
                "source",
                "CAMERA");
    }

    private ValidatableResponse ask(String query, Map<String, Object> variables) {
        return ask(lead, query, variables);
    }

    private ValidatableResponse ask(UUID official, String query, Map<String, Object> variables) {
        return given().header("Authorization", house.bearer(official))
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }
}
