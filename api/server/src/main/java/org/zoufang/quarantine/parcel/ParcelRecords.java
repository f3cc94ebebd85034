package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;

/** Takes what is in an opened parcel, in its order: the written work, then the photos. */
@ApplicationScoped
class ParcelRecords {

    private final ParcelAuthors authors;
    private final ParcelGroups groups;
    private final ParcelPhotos photos;

    ParcelRecords(ParcelAuthors authors, ParcelGroups groups, ParcelPhotos photos) {
        this.authors = authors;
        this.groups = groups;
        this.photos = photos;
    }

    /** @return what became of each, in the parcel's order */
    List<ParcelRecord> take(Caller caller, HandedInParcel parcel, OpenedParcel opened) throws IOException {
        Run run = new Run(caller, authors.of(parcel));
        ParcelFiles files = new ParcelFiles();
        opened.each((name, content) -> files.read(name, content, run));
        files.end();
        return run.end();
    }

    private final class Run implements ParcelFiles.Reader, ParcelWork.Reader {

        private final ParcelAuthors.Proof proof;
        private final ParcelGroups.Run written;
        private final ParcelPhotos.Run pictures;

        Run(Caller caller, ParcelAuthors.Proof proof) {
            this.proof = proof;
            this.written = groups.run(proof, caller.locale());
            this.pictures = photos.run(proof, caller.locale());
        }

        @Override
        public void work(InputStream json) throws IOException {
            ParcelWork.read(json, this);
            written.settle();
        }

        @Override
        public void photo(UUID id, InputStream bytes) {
            pictures.bytes(id, bytes);
        }

        @Override
        public void deviceToken(String token) {
            proof.show(token);
        }

        @Override
        public void entry(ParcelWork.Entry entry) {
            written.take(entry);
        }

        @Override
        public void picture(ParcelWork.Picture picture) {
            pictures.expect(picture);
        }

        List<ParcelRecord> end() {
            List<ParcelRecord> all = written.records();
            all.addAll(pictures.records());
            return all;
        }
    }
}
