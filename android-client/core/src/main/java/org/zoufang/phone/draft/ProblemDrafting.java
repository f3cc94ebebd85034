package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Rulebook;

/**
 * Raises problems of enterprises, offline: from a note block or from the visit, in one tap a draft with its links, that
 * stays on this phone until the person sends it. Each call is durable when it returns.
 */
public final class ProblemDrafting {

    /** Where an official hears of a problem without calling on the enterprise. */
    public static final List<ProblemSource> ELSEWHERE =
            List.of(ProblemSource.MEETING, ProblemSource.LIAISON, ProblemSource.HIGHER, ProblemSource.HOTLINE);

    private static final String DEMAND = "DEMAND";

    private final Pen pen;
    private final FindingDrafts drafts;

    public ProblemDrafting(Pen pen) {
        this.pen = pen;
        this.drafts = new FindingDrafts(pen, ProblemPicture.SUBMIT);
    }

    /**
     * A draft from a note block with its words and photos, or from the visit itself. One that was begun from the same block
     * and not sent is gone on with.
     *
     * @param noteId the block, or null
     */
    public Drafted begin(UUID visitId, UUID noteId) {
        return drafts.begin(visitId, noteId, this::heard);
    }

    /**
     * A draft about what was heard without a visit. One of the same enterprise and source and in the same name that was
     * not sent is gone on with.
     *
     * @param source one of {@link #ELSEWHERE}
     * @param principal for whom a secretary writes it down, or null
     */
    public Drafted beginAt(UUID enterpriseId, ProblemSource source, UUID principal) {
        List<Refusal> refusals =
                new ArrayList<>(ActingPolicy.acting(principal, pen.hand().principals()));
        if (!ELSEWHERE.contains(source)) {
            refusals.add(Refusal.of(RefusalCode.REQUIRED, "visitId"));
        }
        if (!refusals.isEmpty()) {
            return Drafted.refused(refusals);
        }
        JsonObject origin = new JsonObject();
        Json.put(origin, "source", source);
        if (principal != null) {
            Json.put(origin, FindingDrafts.PRINCIPAL, principal);
        }
        return drafts.beginAt(enterpriseId, origin, this::heard);
    }

    private void heard(JsonObject input, String words, List<UUID> photos) {
        Json.put(input, "heardAt", pen.now());
        write(input, new ProblemWords(DEMAND, "", Urgency.NORMAL, FirstSeenBy.RAISED_BY_ENTERPRISE, words, "", photos));
    }

    private static void write(JsonObject input, ProblemWords words) {
        Json.put(input, "type", words.type());
        Json.put(input, "category", words.category());
        Json.put(input, "urgency", words.urgency());
        Json.put(input, "firstSeenBy", words.firstSeenBy());
        Json.put(input, "text", words.text());
        input.remove("contactName");
        if (!words.contactName().trim().isEmpty()) {
            Json.put(input, "contactName", words.contactName());
        }
        input.add("photoIds", Json.arrayOfTexts(words.photoIds()));
    }

    /** Keeps what is said so far. Of a refused one it waits to be sent again; what was sent stays as it is. */
    public Drafted say(UUID problemId, ProblemWords words) {
        return drafts.say(problemId, input -> write(input, words));
    }

    /** Lets it go with the next round, or says what the server would say against it. */
    public Drafted send(UUID problemId) {
        return drafts.send(problemId, this::refusals);
    }

    /** Throws away a draft that never left this phone. */
    public Drafted discard(UUID problemId) {
        return drafts.discard(problemId);
    }

    private List<Refusal> refusals(JsonObject input) {
        Rulebook rulebook = Rulebook.of(pen.store().settings());
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(DraftingPolicy.text(Json.text(input, "type"), "type", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(Json.text(input, "category"), "category", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(Json.text(input, "text"), "text", Limits.NOTE_TEXT));
        refusals.addAll(DraftingPolicy.optionalText(Json.text(input, "contactName"), "contactName", Limits.NAME));
        if (Json.texts(input, "photoIds").size() > Limits.LIST) {
            refusals.add(Refusal.of(RefusalCode.TOO_MANY, "photoIds", Limits.LIST));
        }
        if (refusals.isEmpty() && rulebook.isKnown()) {
            refusals.addAll(ProblemStepPolicy.terms(
                    Json.text(input, "type"),
                    Json.text(input, "category"),
                    codes(rulebook.types()),
                    codes(rulebook.categories())));
        }
        return refusals;
    }

    private static Collection<String> codes(List<Rulebook.Term> terms) {
        return terms.stream().map(Rulebook.Term::code).collect(Collectors.toList());
    }
}
