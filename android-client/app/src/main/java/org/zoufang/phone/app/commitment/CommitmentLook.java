package org.zoufang.phone.app.commitment;

import android.content.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.DueView;

/** How a promise is put into words: its state, and by when it is due, never by colour alone. */
public final class CommitmentLook {

    /** Characters of what was said, in a list. */
    private static final int EXCERPT = 60;

    private final Context context;
    private final Words words;

    public CommitmentLook(Context context, Words words) {
        this.context = context;
        this.words = words;
    }

    static String name(CommitmentView promise) {
        return Optional.ofNullable(promise.enterprise().name()).orElse("");
    }

    /** State, what presses, and what was said. */
    String about(CommitmentView promise) {
        return Stream.of(state(promise), promise.due() == null ? "" : left(promise.due()), excerpt(promised(promise)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String promised(CommitmentView promise) {
        return promise.agreedText() == null ? promise.words().text() : promise.agreedText();
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    public String state(CommitmentView promise) {
        if (promise.draft()) {
            return context.getString(R.string.problem_state_draft);
        }
        return promise.state() == null ? context.getString(R.string.problem_state_unknown) : words.of(promise.state());
    }

    /** Who owes it: a person or a body. */
    public static String owner(CommitmentView promise) {
        if (promise.unit() != null) {
            return promise.unit();
        }
        return promise.owner() == null || promise.owner().name() == null
                ? ""
                : promise.owner().name();
    }

    /** The day, how long that is, and whether it may still change. */
    public String due(DueView due) {
        String day = context.getString(R.string.promise_due, Times.date(context, due.on()));
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
}
