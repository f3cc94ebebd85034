package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.photo.PhotoFixture.caller;
import static org.zoufang.photo.PhotoFixture.listing;
import static org.zoufang.photo.TusClientFixture.sha256;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

@QuarkusTest
class PhotoAttachingIT {

    @Inject
    PhotoFixture house;

    @Inject
    PhotoAttaching attaching;

    @Inject
    PhotoUploading uploading;

    @Inject
    PhotoReading reading;

    private UUID lead;
    private UUID member;
    private UUID visit;

    @BeforeEach
    void onSite() {
        lead = house.anOfficial();
        member = house.anOfficial();
        visit = house.aVisit(lead, member);
    }

    @Test
    void aListedPhotoIsExpectedUntilItsBytesCome() {
        // Given
        byte[] photo = ImageFixture.aPhoto(101);
        PhotoView listed = attaching.attach(caller(lead), listing(visit, photo));
        assertThat(listed.state()).isEqualTo(PhotoState.EXPECTED);
        assertThat(listed.url()).isNull();
        assertThat(only(visit)).isEqualTo(listed);
        assertThat(counts(visit)).isEqualTo("1/0");
        // When
        hand(lead, photo);
        // Then
        PhotoView stored = only(visit);
        assertThat(stored.state()).isEqualTo(PhotoState.STORED);
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.thumbnailUrl()).isEqualTo("/photos/" + listed.id() + "/thumbnail");
        assertThat(counts(visit)).isEqualTo("1/1");
        assertThat(house.deedsOf(listed.id())).containsExactly("photoAttach", "photoStore");
    }

    @Test
    void aPhotoWhoseBytesCameFirstIsStoredAtOnce() {
        byte[] photo = ImageFixture.aPhoto(102);
        hand(lead, photo);
        assertThat(attaching.attach(caller(lead), listing(visit, photo)).state())
                .isEqualTo(PhotoState.STORED);
        assertThat(counts(visit)).isEqualTo("1/1");
    }

    @Test
    void equalBytesAreOnePhotoOfAVisitAndOneBlobOfTwoVisits() {
        // Given
        byte[] photo = ImageFixture.aPhoto(103);
        PhotoAttachInput input = listing(visit, photo);
        UUID other = house.aVisit(lead);
        // When
        PhotoView first = attaching.attach(caller(lead), input);
        PhotoView again = attaching.attach(caller(lead), input);
        PhotoView sameBytes = attaching.attach(caller(member), listing(visit, photo));
        PhotoView elsewhere = attaching.attach(caller(lead), listing(other, photo));
        hand(lead, photo);
        // Then
        assertThat(List.of(again, sameBytes)).containsOnly(first);
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
        assertThat(List.of(counts(visit), counts(other))).containsOnly("1/1");
        assertThat(house.one("select count(*)::text from photo_blob where sha256 = ?", sha256(photo)))
                .isEqualTo("1");
    }

    @Test
    void aColleaguesUploadStoresThePhotoOfTheirCommonVisit() {
        byte[] photo = ImageFixture.aPhoto(104);
        attaching.attach(caller(lead), listing(visit, photo));
        hand(member, photo);
        assertThat(only(visit).state()).isEqualTo(PhotoState.STORED);
    }

    @Test
    void knowingAHashGivesNobodyThePhoto() {
        // Given
        byte[] photo = ImageFixture.aPhoto(105);
        hand(lead, photo);
        UUID stranger = house.anOfficial();
        UUID own = house.aVisit(stranger);
        // When
        PhotoView listed = attaching.attach(caller(stranger), listing(own, photo));
        hand(lead, ImageFixture.aPhoto(106));
        uploading.begin(caller(lead), sha256(photo), photo.length);
        // Then
        assertThat(listed.state()).isEqualTo(PhotoState.EXPECTED);
        assertThat(only(own).state()).isEqualTo(PhotoState.EXPECTED);
    }

    @Test
    void onlyParticipantsOfAnOpenVisitListPhotos() {
        byte[] photo = ImageFixture.aPhoto(107);
        UUID stranger = house.anOfficial();
        refused(RefusalCode.UNKNOWN_ID, () -> attaching.attach(caller(stranger), listing(visit, photo)));
        refused(RefusalCode.UNKNOWN_ID, () -> attaching.attach(caller(lead), listing(Ids.next(), photo)));
        refused(
                RefusalCode.NOT_A_PARTICIPANT,
                () -> attaching.attach(caller(stranger, Role.SERVICE_OFFICE), listing(visit, photo)));
        house.state(visit, "SUBMITTED");
        refused(RefusalCode.NOT_POSSIBLE_IN_STATE, () -> attaching.attach(caller(lead), listing(visit, photo)));
        assertThat(counts(visit)).isEqualTo("0/0");
    }

    @Test
    void everythingWrongWithAnInputIsToldAtOnce() {
        PhotoAttachInput wrong = new PhotoAttachInput(
                "x", "y", "z", 60_000_000, "text/html", "长".repeat(2001), "n", null, PhotoSource.PICKED);
        assertThatThrownBy(() -> attaching.attach(caller(lead), wrong))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals())
                        .extracting("field")
                        .containsExactlyInAnyOrder(
                                "id", "visitId", "sha256", "size", "mediaType", "caption", "noteId"));
    }

    @Test
    void anIdThatStandsForAnotherPhotoIsRefusedAndSoIsAnUnknownNote() {
        PhotoAttachInput first = listing(visit, ImageFixture.aPhoto(108));
        attaching.attach(caller(lead), first);
        PhotoAttachInput other = listing(visit, ImageFixture.aPhoto(109));
        refused(RefusalCode.ID_TAKEN, () -> attaching.attach(caller(lead), with(other, first.id(), null)));
        refused(
                RefusalCode.UNKNOWN_ID,
                () -> attaching.attach(
                        caller(lead), with(other, other.id(), Ids.next().toString())));
    }

    @Test
    void aWithdrawnPhotoIsHiddenWithItsReasonAndMayBeListedAnew() {
        // Given
        byte[] photo = ImageFixture.aPhoto(110);
        hand(lead, photo);
        PhotoView listed = attaching.attach(caller(lead), listing(visit, photo));
        // When
        PhotoView withdrawn = attaching.withdraw(
                caller(lead), new PhotoWithdrawInput(listed.id().toString(), "拍错了"));
        // Then
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.withdrawnReason()).isEqualTo("拍错了");
        assertThat(withdrawn.url()).isNull();
        assertThat(counts(visit)).isEqualTo("0/0");
        assertThat(attaching.attach(caller(lead), listing(visit, photo)).state())
                .isEqualTo(PhotoState.STORED);
        assertThat(counts(visit)).isEqualTo("1/1");
    }

    @Test
    void onlyItsAuthorWithdrawsAPhotoAndOnlyBeforeAcceptance() {
        PhotoView listed = attaching.attach(caller(lead), listing(visit, ImageFixture.aPhoto(111)));
        PhotoWithdrawInput input = new PhotoWithdrawInput(listed.id().toString(), "x");
        refused(RefusalCode.ONLY_AUTHOR, () -> attaching.withdraw(caller(member), input));
        refused(RefusalCode.UNKNOWN_ID, () -> attaching.withdraw(caller(house.anOfficial()), input));
        refused(RefusalCode.REQUIRED, () -> attaching.withdraw(caller(lead), new PhotoWithdrawInput(input.id(), " ")));
        house.state(visit, "ACCEPTED");
        refused(RefusalCode.NOT_POSSIBLE_IN_STATE, () -> attaching.withdraw(caller(lead), input));
    }

    @Test
    void aListedSizeThatIsNotTheFilesIsTold() {
        byte[] photo = ImageFixture.aPhoto(112);
        PhotoAttachInput right = listing(visit, photo);
        PhotoAttachInput wrong = new PhotoAttachInput(
                right.id(), right.visitId(), right.sha256(), 5, "image/jpeg", null, null, null, PhotoSource.CAMERA);
        PhotoView listed = attaching.attach(caller(lead), wrong);
        hand(lead, photo);
        assertThat(only(visit).state()).isEqualTo(PhotoState.QUARANTINED);
        assertThat(house.one("select quarantine_code from photo where id = ?", listed.id()))
                .isEqualTo("PHOTO_SIZE_DIFFERS");
    }

    private void hand(UUID official, byte[] photo) {
        UploadProgress begun = uploading.begin(caller(official), sha256(photo), photo.length);
        uploading.append(caller(official), begun.id(), begun.offset(), -1, null, new ByteArrayInputStream(photo));
    }

    private PhotoView only(UUID visitId) {
        List<PhotoView> all = reading.ofVisits(caller(lead), List.of(visitId)).get(visitId);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String counts(UUID visitId) {
        return house.one("select photo_count || '/' || photos_stored from visit where id = ?", visitId);
    }

    private static PhotoAttachInput with(PhotoAttachInput input, String id, String noteId) {
        return new PhotoAttachInput(
                id,
                input.visitId(),
                input.sha256(),
                input.size(),
                input.mediaType(),
                input.caption(),
                noteId,
                input.takenAt(),
                input.source());
    }

    private static void refused(RefusalCode code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals())
                .extracting("code")
                .contains(code));
    }
}
