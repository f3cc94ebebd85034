package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoUploading;
import org.zoufang.photo.UploadProgress;
import org.zoufang.shared.Refused;

/** Hands the photos of a parcel in as their author's phone would have: by hash, judged, linked to what waits for them. */
@ApplicationScoped
class ParcelPhotos {

    private final PhotoUploading uploading;

    ParcelPhotos(PhotoUploading uploading) {
        this.uploading = uploading;
    }

    Run run(ParcelAuthors.Proof proof, Locale locale) {
        return new Run(proof, locale);
    }

    /** One parcel's photos. */
    final class Run {

        private final ParcelAuthors.Proof proof;
        private final Locale locale;
        private final Map<UUID, ParcelWork.Picture> expected = new LinkedHashMap<>();
        private final Map<UUID, ParcelRecord> done = new LinkedHashMap<>();

        private Run(ParcelAuthors.Proof proof, Locale locale) {
            this.proof = proof;
            this.locale = locale;
        }

        void expect(ParcelWork.Picture picture) {
            if (picture.id() != null) {
                expected.put(picture.id(), picture);
            }
        }

        /** A photo that the written work does not name is nobody's, and is passed over. */
        void bytes(UUID id, InputStream bytes) {
            ParcelWork.Picture picture = expected.get(id);
            if (picture != null) {
                done.put(id, handedIn(picture, bytes));
            }
        }

        List<ParcelRecord> records() {
            List<ParcelRecord> all = new ArrayList<>();
            expected.values()
                    .forEach(one -> all.add(done.containsKey(one.id()) ? done.get(one.id()) : handedIn(one, null)));
            return all;
        }

        private ParcelRecord handedIn(ParcelWork.Picture picture, InputStream bytes) {
            Optional<Caller> author = proof.author(picture.officialId(), locale);
            if (author.isEmpty()) {
                return record(picture, ParcelOutcome.BROKEN, RefusalCode.OFFICIAL_UNKNOWN);
            }
            try {
                return record(picture, handedIn(author.get(), picture, bytes), null);
            } catch (Refused refused) {
                return record(
                        picture, ParcelOutcome.BROKEN, refused.refusals().get(0).code());
            }
        }

        private ParcelOutcome handedIn(Caller author, ParcelWork.Picture picture, InputStream bytes) {
            UploadProgress upload = uploading.begin(author, picture.sha256(), picture.size());
            if (upload.offset() == upload.size()) {
                return ParcelOutcome.KNOWN;
            }
            if (bytes != null) {
                upload = uploading.append(author, upload.id(), 0, picture.size(), null, bytes);
            }
            if (upload.offset() < upload.size()) {
                uploading.abandon(author, upload.id());
                throw Refused.because(RefusalCode.PHOTO_SIZE_DIFFERS, "size", upload.size(), upload.offset());
            }
            return ParcelOutcome.STORED;
        }

        private static ParcelRecord record(ParcelWork.Picture picture, ParcelOutcome outcome, RefusalCode code) {
            return new ParcelRecord(
                    ParcelRecord.Kind.PHOTO, picture.id().toString(), picture.officialId(), outcome, code, null, null);
        }
    }
}
