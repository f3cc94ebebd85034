package org.zoufang.counter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.HazardPlanning;
import org.zoufang.hazard.HazardRectifying;
import org.zoufang.hazard.HazardVoice;
import org.zoufang.hazard.input.HazardClaimFixedInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardSubmitPlanInput;
import org.zoufang.photo.PhotoTaking;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;

/** Reads an enterprise's form about its hazard and hands its word to the activity that every other way of saying it goes through. */
@ApplicationScoped
class HazardDoing {

    static final List<String> PHOTOS = List.of("photo1", "photo2", "photo3");

    private final HazardRectifying rectifying;
    private final HazardPlanning planning;
    private final PhotoTaking photos;

    HazardDoing(HazardRectifying rectifying, HazardPlanning planning, PhotoTaking photos) {
        this.rectifying = rectifying;
        this.planning = planning;
        this.photos = photos;
    }

    UUID take(HazardDeed deed, HazardVoice voice, Form form) {
        String id = form.text("id");
        String step = form.text("stepId");
        if (id == null || step == null) {
            throw Refused.because(RefusalCode.REQUIRED, "id");
        }
        return switch (deed) {
            case CLAIM -> claim(voice, id, step, form);
            case PLAN ->
                planning.submit(
                        voice,
                        new HazardSubmitPlanInput(
                                id,
                                step,
                                form.text("goal"),
                                form.text("measures"),
                                form.text("money"),
                                form.text("people"),
                                form.day("until"),
                                form.text("emergencyPlan")));
            case BEGIN -> rectifying.rectify(voice, new HazardStepInput(id, step, form.text("text")));
            case CONTEST -> rectifying.contest(voice, new HazardStepInput(id, step, form.text("text")));
        };
    }

    /** What is wrong with the words is said before any photo is kept. */
    private UUID claim(HazardVoice voice, String id, String step, Form form) {
        form.require("text");
        List<String> kept = new ArrayList<>();
        for (String field : PHOTOS) {
            form.upload(field).ifPresent(file -> kept.add(photos.take(file.content(), field)));
        }
        if (kept.isEmpty()) {
            throw Refused.because(RefusalCode.HAZARD_NEEDS_PHOTO, PHOTOS.get(0));
        }
        return rectifying.claimFixed(voice, new HazardClaimFixedInput(id, step, form.text("text"), null), kept);
    }
}
