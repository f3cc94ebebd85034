package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentStepPolicy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;

/**
 * Writes down what was promised to an enterprise, offline: from a note block or the visit, in one tap a draft with the
 * block's exact words, that stays on this phone until the person sends it. Each call is durable when it returns.
 */
public final class CommitmentDrafting {

    private final Pen pen;
    private final FindingDrafts drafts;

    public CommitmentDrafting(Pen pen) {
        this.pen = pen;
        this.drafts = new FindingDrafts(pen, CommitmentPicture.MAKE);
    }

    /**
     * A draft from a note block with its words and photos, or from the visit itself; owed by whoever writes it down, or by
     * the leader for whom he does.
     *
     * @param noteId the block, or null
     */
    public Drafted begin(UUID visitId, UUID noteId) {
        return drafts.begin(visitId, noteId, (input, words, photos) -> {
            Json.put(input, "madeAt", pen.now());
            write(input, new CommitmentWords(words, "", null, null, photos));
        });
    }

    private static void write(JsonObject input, CommitmentWords words) {
        Json.put(input, "text", words.text());
        input.remove("contactName");
        if (!words.contactName().trim().isEmpty()) {
            Json.put(input, "contactName", words.contactName());
        }
        input.remove("ownerId");
        Json.put(input, "ownerId", words.ownerId());
        input.remove("dueOn");
        Json.put(input, "dueOn", words.dueOn());
        input.add("photoIds", Json.arrayOfTexts(words.photoIds()));
    }

    /** Keeps what is said so far. Of a refused one it waits to be sent again; what was sent stays as it is. */
    public Drafted say(UUID commitmentId, CommitmentWords words) {
        return drafts.say(commitmentId, input -> write(input, words));
    }

    /** Lets it go with the next round, or says what the server would say against it. */
    public Drafted send(UUID commitmentId) {
        return drafts.send(commitmentId, this::refusals);
    }

    /** Throws away a draft that never left this phone. */
    public Drafted discard(UUID commitmentId) {
        return drafts.discard(commitmentId);
    }

    private List<Refusal> refusals(JsonObject input) {
        List<Refusal> refusals = new ArrayList<>();
        if (Stream.of(Role.OFFICIAL, Role.SECRETARY, Role.LIAISON_OFFICER)
                .noneMatch(pen.who().roles()::contains)) {
            refusals.add(Refusal.of(RefusalCode.NOT_PERMITTED, "id"));
        }
        refusals.addAll(DraftingPolicy.text(Json.text(input, "text"), "text", Limits.NOTE_TEXT));
        refusals.addAll(DraftingPolicy.optionalText(Json.text(input, "contactName"), "contactName", Limits.NAME));
        if (Json.texts(input, "photoIds").size() > Limits.LIST) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY, "photoIds", Limits.LIST));
        }
        String due = Json.text(input, "dueOn");
        if (due == null) {
            refusals.add(Refusal.of(RefusalCode.REQUIRED, "dueOn"));
        } else {
            LocalDate made = CommitmentShowing.day(Json.instant(input, "madeAt"));
            refusals.addAll(CommitmentStepPolicy.due(LocalDate.parse(due), made));
        }
        return refusals;
    }
}
