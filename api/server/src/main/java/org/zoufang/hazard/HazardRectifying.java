package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardClaimFixedInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** What the enterprise says: that it has begun, that it is rectified, that it is no hazard. Its word alone closes nothing. */
@ApplicationScoped
public class HazardRectifying {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final HazardPictures pictures;
    private final RecheckTime time;

    HazardRectifying(HazardCases cases, HazardSteps steps, HazardPictures pictures, RecheckTime time) {
        this.cases = cases;
        this.steps = steps;
        this.pictures = pictures;
        this.time = time;
    }

    /** It has begun, as the regulator writes down. */
    @Transactional
    public UUID rectify(Caller caller, HazardStepInput input) {
        return rectify(cases.open(caller, input.id(), input.stepId(), "rectify", input), input);
    }

    /** It has begun. */
    @Transactional
    public UUID rectify(HazardVoice voice, HazardStepInput input) {
        return rectify(cases.open(voice, input.id(), input.stepId(), "rectify", input), input);
    }

    private UUID rectify(HazardCase work, HazardStepInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.rectifying(work));
        check.settle();
        return steps.told(work, HazardState.RECTIFYING, text);
    }

    /** The regulator writes down from paper that it is rectified, with photos of a visit. */
    @Transactional
    public UUID claimFixed(Caller caller, HazardClaimFixedInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "claimFixed", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        List<UUID> photos = pictures.ofEnterprise(caller, input.photoIds(), work.hazard().enterpriseId, check);
        claim(work, input, photos.isEmpty(), check);
        pictures.photos(work.id(), photos, PhotoPhase.AFTER, work.stepId());
        return work.id();
    }

    /**
     * The enterprise hands in that it is rectified, with photos.
     *
     * @param hashes SHA-256 of its photos, whose bytes are stored already
     */
    @Transactional
    public UUID claimFixed(HazardVoice voice, HazardClaimFixedInput input, List<String> hashes) {
        HazardCase work =
                cases.open(voice, input.id(), input.stepId(), "claimFixed", List.of(input, List.copyOf(hashes)));
        if (work.repeated()) {
            return work.id();
        }
        claim(work, input, hashes.isEmpty(), new InputCheck());
        pictures.given(work.id(), hashes, work.stepId(), steps.now());
        return work.id();
    }

    private void claim(HazardCase work, HazardClaimFixedInput input, boolean bare, InputCheck check) {
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (bare) {
            check.refuse(RefusalCode.HAZARD_NEEDS_PHOTO, "photoIds");
        }
        check.refuseAll(HazardPolicy.rectifying(work));
        check.settle();
        work.hazard().claimed(time.from(steps.today()));
        steps.told(work, HazardState.CLAIMED_FIXED, text);
    }

    /** It objects, as the regulator writes down. */
    @Transactional
    public UUID contest(Caller caller, HazardStepInput input) {
        return contest(cases.open(caller, input.id(), input.stepId(), "contest", input), input);
    }

    /** It objects: no hazard, or graded wrong. Its time limit goes on. */
    @Transactional
    public UUID contest(HazardVoice voice, HazardStepInput input) {
        return contest(cases.open(voice, input.id(), input.stepId(), "contest", input), input);
    }

    private UUID contest(HazardCase work, HazardStepInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.byEnterprise(work));
        check.settle();
        return steps.told(work, HazardState.CONTESTED, text);
    }
}
