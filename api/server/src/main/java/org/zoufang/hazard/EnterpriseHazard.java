package org.zoufang.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.hazard.view.HazardPlanView;

/**
 * A hazard as its own enterprise may see it: no names of officials, no other enterprise.
 *
 * @param version what somebody has read who reads this
 * @param regulator the name of the body that answers for it, or null
 * @param plan the one that counts, or null
 * @param acts the verbs of what the enterprise may do now
 * @param photos how it was and how it is now
 * @param steps what it is told of what was done, the last one first
 */
public record EnterpriseHazard(
        UUID id,
        int version,
        String number,
        String place,
        String text,
        HazardState state,
        HazardGrade grade,
        String regulator,
        LocalDate dueOn,
        LocalDate recheckOn,
        LocalDate recheckBy,
        int overdueDays,
        String listingNo,
        String transferredTo,
        String receiptNo,
        HazardPlanView plan,
        List<String> acts,
        List<ToldPhotoReading.Told> photos,
        List<Step> steps) {

    /**
     * A line of the timeline.
     *
     * @param contactName who of the enterprise, where it was its word
     */
    public record Step(String command, Instant at, String contactName, String text) {}

    /** How it was found. */
    public List<ToldPhotoReading.Told> before() {
        return photos(PhotoPhase.BEFORE);
    }

    /** How it is after rectification. */
    public List<ToldPhotoReading.Told> after() {
        return photos(PhotoPhase.AFTER);
    }

    private List<ToldPhotoReading.Told> photos(PhotoPhase phase) {
        return photos.stream().filter(one -> one.phase() == phase).toList();
    }
}
