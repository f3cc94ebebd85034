package org.zoufang.fleet.battery;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.fleet.battery.Finding.Kind;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;

/** O4: the bytes are the same on both sides, and what a record counts is what it has. */
final class PhotosJudged {

    private final Truth truth;
    private final List<Finding> findings;

    PhotosJudged(Truth truth, List<Finding> findings) {
        this.truth = truth;
        this.findings = findings;
    }

    void judge(List<PhoneState> phones) {
        truth.photos().values().forEach(this::stored);
        truth.facts().forEach(this::counted);
        for (PhoneState phone : phones) {
            phone.photos().forEach(photo -> onPhone(phone, photo));
        }
    }

    private void stored(Truth.Photo photo) {
        if (photo.state().equals("STORED")
                && !photo.sha256().equals(truth.blobs().get(photo.sha256()))) {
            findings.add(new Finding(Kind.PHOTO, "photo " + photo.id() + " is stored, and its bytes are not there"));
        }
    }

    private void counted(UUID visit, Map<String, String> facts) {
        List<Truth.Photo> listed = truth.photos().values().stream()
                .filter(photo -> photo.visit().equals(visit) && !photo.withdrawn())
                .toList();
        long stored =
                listed.stream().filter(photo -> photo.state().equals("STORED")).count();
        String is = facts.get("photos_stored") + " of " + facts.get("photo_count");
        String shouldBe = stored + " of " + listed.size();
        if (!is.equals(shouldBe)) {
            findings.add(
                    new Finding(Kind.PHOTO, "visit " + visit + " says " + is + " photos stored; it has " + shouldBe));
        }
    }

    private void onPhone(PhoneState phone, QueuedPhoto photo) {
        String which = phone.name() + ": photo " + photo.id();
        if (photo.state() == UploadState.STORED) {
            boolean there = photo.sha256().equals(truth.blobs().get(photo.sha256()))
                    || truth.photos().values().stream()
                            .noneMatch(one -> one.sha256().equals(photo.sha256()));
            if (!there) {
                findings.add(new Finding(Kind.PHOTO, which + " counts as stored, and the server has not its bytes"));
            }
            return;
        }
        if (!sha256(photo).equals(photo.sha256())) {
            findings.add(new Finding(Kind.LOST, which + " is not stored, and its file is not what was taken"));
        }
        if (photo.state() == UploadState.QUARANTINED && photo.code() == null) {
            findings.add(new Finding(Kind.LOST, which + " is set aside without a reason"));
        }
    }

    private static String sha256(QueuedPhoto photo) {
        try {
            File file = new File(photo.path());
            return file.exists() ? Bytes.sha256(file.toPath()) : "nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
