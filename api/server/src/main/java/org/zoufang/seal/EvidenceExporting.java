package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.account.token.StoredKey;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoBytes;

/** Exports a closed problem as one package of evidence. Each export is kept by its head, and stands on the trail. */
@ApplicationScoped
public class EvidenceExporting {

    private final EvidenceGathering gathering;
    private final EvidenceBinding binding;
    private final ExportRecording recording;
    private final ClosingSeals closings;
    private final SealKeys keys;
    private final PhotoBytes photos;
    private final Clock clock;

    EvidenceExporting(
            EvidenceGathering gathering,
            EvidenceBinding binding,
            ExportRecording recording,
            ClosingSeals closings,
            SealKeys keys,
            PhotoBytes photos,
            Clock clock) {
        this.gathering = gathering;
        this.binding = binding;
        this.recording = recording;
        this.closings = closings;
        this.keys = keys;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * For an official, all that he may see. It is written down before it is given out.
     *
     * @throws org.zoufang.shared.NotFound if there is none that he may see
     * @throws org.zoufang.shared.Refused with PROBLEM_NOT_IN_STATE if it is not closed
     */
    public EvidencePackage full(Caller caller, UUID problemId) {
        return recorded(gathering.full(caller, problemId), problemId);
    }

    /** For the enterprise by its link, what it may be told; as {@link #full}. */
    public EvidencePackage own(LinkHolder holder) {
        return recorded(gathering.own(holder), holder.problemId());
    }

    /** The package as a file. */
    public void write(EvidencePackage made, OutputStream out) throws IOException {
        made.write(out, photos);
    }

    private EvidencePackage recorded(Gathered found, UUID problemId) {
        Gathered gathered = closings.kept(problemId).map(found::with).orElse(found);
        Instant now = clock.instant();
        StoredKey key = keys.youngest();
        EvidencePackage made = binding.bind(gathered, key, now);
        recording.record(gathered, made, key, now);
        return made;
    }
}
