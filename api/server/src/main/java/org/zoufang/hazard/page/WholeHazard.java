package org.zoufang.hazard.page;

import java.util.List;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.hazard.view.HazardPhotoView;
import org.zoufang.hazard.view.HazardPlanView;
import org.zoufang.hazard.view.HazardStepView;
import org.zoufang.hazard.view.HazardToldView;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.visit.view.NoteBlockView;

/**
 * A hazard with all that its page shows.
 *
 * @param plan the one that counts, or null
 * @param note what it came from, as far as the reader sees it; or null
 */
public record WholeHazard(
        HazardView hazard,
        Enterprise enterprise,
        Named named,
        HazardLine.Time time,
        List<Line> lines,
        List<HazardToldView> told,
        HazardPlanView plan,
        List<HazardPhotoView> photos,
        NoteBlockView note) {

    /** Who and what it names, in the reader's language; null where nobody is. */
    public record Named(String category, String regulator, String reportedBy, String onBehalfOf, String gradedBy) {}

    /** A step with its name in the reader's language. */
    public record Line(HazardStepView step, String name) {}

    public String tone() {
        return HazardLine.tone(hazard.state());
    }

    public List<HazardPhotoView> before() {
        return of(PhotoPhase.BEFORE);
    }

    public List<HazardPhotoView> after() {
        return of(PhotoPhase.AFTER);
    }

    private List<HazardPhotoView> of(PhotoPhase phase) {
        return photos.stream().filter(one -> one.phase() == phase).toList();
    }
}
