package org.zoufang.phone.app.hazard;

import android.content.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.pack.Rulebook;

/** How a hazard is put into words: its state and grade, and by when what is due, never by colour alone. */
public final class HazardLook {

    /** Characters of what is dangerous, in a list. */
    private static final int EXCERPT = 60;

    private final Context context;
    private final Words words;

    public HazardLook(Context context, Words words) {
        this.context = context;
        this.words = words;
    }

    static String name(HazardView hazard) {
        return Optional.ofNullable(hazard.enterprise().name()).orElse("");
    }

    /** State, grade, what presses, and what it is about. */
    String about(HazardView hazard) {
        return joined(state(hazard), time(hazard), excerpt(hazard.words().text()));
    }

    public String state(HazardView hazard) {
        if (hazard.draft()) {
            return context.getString(R.string.problem_state_draft);
        }
        String state =
                hazard.state() == null ? context.getString(R.string.problem_state_unknown) : words.of(hazard.state());
        return joined(state, hazard.grade() == null ? "" : words.of(hazard.grade()));
    }

    /** By when it is rectified or re-checked; empty where no time runs. */
    public String time(HazardView hazard) {
        if (hazard.overdue() > 0) {
            return context.getString(R.string.hazard_overdue, hazard.overdue());
        }
        return hazard.due() == null ? "" : context.getString(R.string.hazard_due, Times.date(context, hazard.due()));
    }

    /** A term in the person's language; empty where none is chosen. */
    String term(Rulebook.Term term) {
        if (term == null) {
            return "";
        }
        boolean english = "en"
                .equals(context.getResources()
                        .getConfiguration()
                        .getLocales()
                        .get(0)
                        .getLanguage());
        return english ? term.en() : term.zh();
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
