package org.zoufang.counter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zoufang.hazard.EnterpriseHazard;
import org.zoufang.web.Messages;

/** What an enterprise can do about its hazard on its own page. */
enum HazardDeed {
    CLAIM("claimFixed", "counter.hazardClaim", "counter.hazardClaimDone"),
    PLAN("submitPlan", "counter.hazardPlan", "counter.hazardPlanDone"),
    BEGIN("rectify", "counter.hazardBegin", "counter.hazardBeginDone"),
    CONTEST("contest", "counter.hazardContest", "counter.hazardContestDone");

    private final String verb;
    private final String label;
    private final String done;

    HazardDeed(String verb, String label, String done) {
        this.verb = verb;
        this.label = label;
        this.done = done;
    }

    /** A deed as its page shows it. */
    public record Offer(String verb, String title, String hint, boolean plans, boolean pictures, boolean reason) {
        public String action() {
            return "/counter/hazard/" + verb;
        }
    }

    /** The message for when it was done. */
    String done() {
        return done;
    }

    static Optional<HazardDeed> of(String verb) {
        return Stream.of(values()).filter(one -> one.verb.equals(verb)).findFirst();
    }

    /** Those that are open for a hazard as it stands. */
    static List<Offer> open(EnterpriseHazard hazard, Locale locale) {
        return Stream.of(values())
                .filter(one -> hazard.acts().contains(one.verb))
                .map(one -> one.offer(locale))
                .toList();
    }

    Offer offer(Locale locale) {
        return new Offer(
                verb,
                Messages.text(label, locale),
                Messages.text(label + "Hint", locale),
                this == PLAN,
                this == CLAIM,
                this == CONTEST || this == CLAIM);
    }
}
