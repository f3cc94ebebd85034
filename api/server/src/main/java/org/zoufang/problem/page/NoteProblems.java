package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.visit.NoteOrigin;
import org.zoufang.visit.NoteOrigins;
import org.zoufang.web.Form;

/** What a note gives to the problem that is made of it. */
@ApplicationScoped
public class NoteProblems {

    /**
     * The note, at which enterprise it was written, and the pictures beside it.
     *
     * @param pictures ids
     * @param principal in whose name, or null
     */
    public record Of(NoteOrigin origin, Enterprise enterprise, List<String> pictures, UUID principal) {

        /** Its words, and as confidential as it is. */
        Form filled(Form form) {
            return form.with("note", origin.note().id())
                    .with("text", origin.note().text())
                    .with("confidentiality", origin.note().confidentiality());
        }
    }

    private final NoteOrigins origins;
    private final EnterpriseReading enterprises;
    private final PhotoReading photos;

    NoteProblems(NoteOrigins origins, EnterpriseReading enterprises, PhotoReading photos) {
        this.origins = origins;
        this.enterprises = enterprises;
        this.photos = photos;
    }

    /**
     * Null where no note is named.
     *
     * @throws NotFound if there is none that the caller reads
     */
    Of of(Caller caller, String note) {
        UUID asked = Ids.parseIfGiven(note, "note");
        if (asked == null) {
            return null;
        }
        NoteOrigin origin = origins.of(caller, asked).orElseThrow(() -> new NotFound("note"));
        Enterprise enterprise = enterprises
                .byId(origin.visit().enterpriseId())
                .orElseThrow(() -> new NotFound("enterprise of a visit"));
        return new Of(
                origin,
                enterprise,
                photos.picturesBeside(asked).stream().map(UUID::toString).toList(),
                origin.principal(caller));
    }
}
