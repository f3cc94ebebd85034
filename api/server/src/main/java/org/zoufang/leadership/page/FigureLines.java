package org.zoufang.leadership.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Words;
import org.zoufang.leadership.figures.ClosedLoopFigures;
import org.zoufang.leadership.figures.DayFigures;
import org.zoufang.leadership.figures.FirstSeenCount;
import org.zoufang.leadership.figures.OutcomeCount;
import org.zoufang.leadership.figures.SatisfactionFigures;
import org.zoufang.leadership.figures.Share;
import org.zoufang.web.Messages;

/** The figures of one group, a line each: group, figure, value, unit, how many, of how many. */
final class FigureLines {

    static final List<String> TITLES = List.of(
            "leadership.group",
            "leadership.figure",
            "leadership.value",
            "leadership.unit",
            "leadership.count",
            "leadership.ofAll");

    private final List<List<?>> lines = new ArrayList<>();
    private final String group;
    private final Locale locale;

    private FigureLines(String group, Locale locale) {
        this.group = group;
        this.locale = locale;
    }

    static List<List<?>> of(String group, ClosedLoopFigures figures, Locale locale) {
        FigureLines all = new FigureLines(group, locale);
        Words words = Words.in(locale);
        all.count("leadership.taken", figures.taken());
        all.count("leadership.given", figures.given());
        all.count("leadership.answered", figures.answered());
        all.share(all.text("leadership.solved"), figures.confirmedSolved());
        for (OutcomeCount one : figures.outcomes()) {
            all.share(all.text("leadership.outcome") + " " + words.of(one.outcome()), one.share());
        }
        all.satisfaction("leadership.result", figures.result());
        all.satisfaction("leadership.manner", figures.manner());
        all.count("leadership.refusalsToReview", figures.refusals().waiting());
        all.count("leadership.refusalsUpheld", figures.refusals().upheld());
        all.count("leadership.refusalsOverturned", figures.refusals().overturned());
        all.share(all.text("leadership.samples"), figures.samplesPassed());
        all.share(all.text("leadership.reworked"), figures.reworked());
        for (FirstSeenCount one : figures.firstSeen()) {
            all.share(words.of(one.firstSeenBy()), one.share());
        }
        all.days("leadership.handling", figures.handlingDays());
        all.days("leadership.open", figures.openForEnterpriseDays());
        return all.lines;
    }

    private void satisfaction(String key, SatisfactionFigures figures) {
        share(text(key), figures.content());
        share(text(key) + " · " + text("leadership.unanswered"), figures.noAnswer());
    }

    private void count(String key, int count) {
        add(text(key), (double) count, "leadership.unitProblems", count, null);
    }

    private void share(String name, Share share) {
        add(name, share.percent(), "leadership.unitPercent", share.count(), share.n());
    }

    private void days(String key, DayFigures days) {
        add(text(key) + " · " + text("leadership.mean"), days.mean(), "leadership.unitDays", null, days.n());
        add(text(key) + " · " + text("leadership.median"), days.median(), "leadership.unitDays", null, days.n());
    }

    private void add(String name, Double value, String unit, Integer count, Integer of) {
        lines.add(Arrays.asList(group, name, value, text(unit), count, of));
    }

    private String text(String key) {
        return Messages.text(key, locale);
    }
}
