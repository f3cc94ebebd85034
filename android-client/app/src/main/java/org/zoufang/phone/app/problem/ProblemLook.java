package org.zoufang.phone.app.problem;

import android.content.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.DueView;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.pack.Rulebook;

/** How a problem is put into words: its state, and by when it is due, never by colour alone. */
public final class ProblemLook {

    /** Characters of what the enterprise needs, in a list. */
    private static final int EXCERPT = 60;

    private final Context context;
    private final Words words;

    public ProblemLook(Context context, Words words) {
        this.context = context;
        this.words = words;
    }

    static String name(ProblemView problem) {
        return Optional.ofNullable(problem.enterprise().name()).orElse("");
    }

    /** State, and what presses. */
    String about(ProblemView problem) {
        return Stream.of(
                        state(problem),
                        pressing(problem),
                        excerpt(problem.words().text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** As many letters of what was said as a list bears. */
    public static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    public String state(ProblemView problem) {
        if (problem.draft()) {
            return context.getString(R.string.problem_state_draft);
        }
        return problem.state() == null ? context.getString(R.string.problem_state_unknown) : words.of(problem.state());
    }

    private String pressing(ProblemView problem) {
        return problem.due() == null ? "" : left(problem.due());
    }

    /** The day, how long that is, and whether it may still change. */
    public String due(DueView due) {
        String day = context.getString(R.string.problem_due, Times.date(context, due.on()));
        String provisional = due.provisional() ? " · " + context.getString(R.string.due_provisional) : "";
        return day + " · " + left(due) + provisional;
    }

    private String left(DueView due) {
        if (due.isOverdue()) {
            return context.getString(R.string.due_overdue, -due.left());
        }
        if (due.left() == 0) {
            return context.getString(R.string.due_today);
        }
        return context.getString(due.isNearly() ? R.string.due_near : R.string.due_left, due.left());
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
}
