package org.zoufang.phone.app.visit;

import android.content.Context;
import android.text.InputType;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.function.Consumer;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Colours;
import org.zoufang.phone.app.look.IconAction;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.draft.Standing;

/** One note block: what it is, its state, and the text that saves itself with every letter. A colleague's block can be read only. */
final class NoteCard extends LinearLayout {

    private final EditText text;
    private final TextView label;
    private final Chip chip;
    private final TextView doubt;
    private final TextView why;
    private final LinearLayout head;
    private IconAction withdraw;
    private IconAction voice;
    private Button raise;
    private Button spot;
    private Button promise;
    private final CheckBox name;
    private boolean showing;

    NoteCard(Context context, Consumer<String> typed) {
        super(context);
        setOrientation(VERTICAL);
        head = new LinearLayout(context);
        head.setGravity(android.view.Gravity.CENTER_VERTICAL);
        int gap = getResources().getDimensionPixelSize(R.dimen.gap);
        head.setPadding(0, gap, 0, gap / 2);
        label = new TextView(context, null, 0, R.style.Text_Quiet);
        chip = new Chip(context);
        head.addView(label, new LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
        head.addView(chip, new LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT));
        addView(head);
        text = new EditText(context, null, 0, R.style.Field);
        text.setInputType(InputType.TYPE_CLASS_TEXT
                | InputType.TYPE_TEXT_FLAG_MULTI_LINE
                | InputType.TYPE_TEXT_FLAG_CAP_SENTENCES);
        text.setMinLines(2);
        text.setGravity(android.view.Gravity.TOP | android.view.Gravity.START);
        text.setHint(R.string.visit_note_hint);
        addView(text, new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT));
        name = new CheckBox(context);
        name.setTextSize(16);
        name.setTextColor(Colours.of(context, R.attr.ink));
        name.setMinHeight(getResources().getDimensionPixelSize(R.dimen.row));
        name.setVisibility(GONE);
        addView(name, new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT));
        doubt = new TextView(context, null, 0, R.style.Text_Quiet);
        doubt.setVisibility(GONE);
        addView(doubt);
        why = new TextView(context, null, 0, R.style.Text_Danger);
        why.setVisibility(GONE);
        addView(why);
        Typing.in(text, now -> {
            if (!showing) {
                heard(now, typed);
            }
        });
    }

    // An empty block is nothing to keep: its last words stay until they are withdrawn.
    private void heard(String now, Consumer<String> typed) {
        if (isEmpty()) {
            warn(withdraw == null ? "" : getContext().getString(R.string.note_empty));
        } else {
            warn("");
            typed.accept(now);
        }
    }

    private boolean isEmpty() {
        return text.getText().toString().trim().isEmpty();
    }

    /** What looks wrong about when it was written; empty if nothing does. */
    void doubt(String words) {
        doubt.setText(words);
        doubt.setVisibility(words.isEmpty() ? GONE : VISIBLE);
    }

    private void warn(String words) {
        why.setText(words);
        why.setVisibility(words.isEmpty() ? GONE : VISIBLE);
    }

    /** The block exists from now on, and its author may withdraw it. */
    void withdrawing(Runnable deed) {
        if (withdraw == null) {
            withdraw = new IconAction(getContext(), R.drawable.ic_remove, deed);
            withdraw.called(getContext().getString(R.string.withdraw_named, label.getText()));
            head.addView(withdraw);
        }
    }

    /** The block exists from now on, and its author may say something to it. */
    void speaking(Runnable deed) {
        if (voice == null) {
            voice = new IconAction(getContext(), R.drawable.ic_voice, deed);
            voice.called(getContext().getString(R.string.voice_named, label.getText()));
            head.addView(voice, 2);
        }
    }

    /** The block exists from now on, and whoever sees it may raise it as a problem, in one tap. */
    void raising(Runnable deed) {
        raise = raise == null ? deed(R.string.problem_raise, deed) : raise;
        raise.setContentDescription(getContext().getString(R.string.problem_raise_named, label.getText()));
    }

    /** The same for a safety hazard. */
    void spotting(Runnable deed) {
        spot = spot == null ? deed(R.string.hazard_spot, deed) : spot;
        spot.setContentDescription(getContext().getString(R.string.hazard_spot_named, label.getText()));
    }

    /** The same for a promise that was heard in it. */
    void promising(Runnable deed) {
        promise = promise == null ? deed(R.string.promise_make, deed) : promise;
        promise.setContentDescription(getContext().getString(R.string.promise_make_named, label.getText()));
    }

    private Button deed(int words, Runnable deed) {
        Button button = new Button(getContext(), null, 0, R.style.Action);
        button.setText(words);
        button.setOnClickListener(view -> deed.run());
        LayoutParams place = new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
        place.topMargin = getResources().getDimensionPixelSize(R.dimen.gap) / 2;
        addView(button, place);
        return button;
    }

    /** Asks in whose name the block is; {@code chosen} hears of a tap. */
    void named(String question, boolean yes, Consumer<Boolean> chosen) {
        name.setOnCheckedChangeListener(null);
        name.setText(question);
        name.setChecked(yes);
        name.jumpDrawablesToCurrentState();
        name.setVisibility(VISIBLE);
        name.setOnCheckedChangeListener((box, now) -> chosen.accept(now));
    }

    void unnamed() {
        name.setOnCheckedChangeListener(null);
        name.setVisibility(GONE);
    }

    CheckBox nameBox() {
        return name;
    }

    /** Shows that the block was withdrawn, and why. */
    void withdrawn(String reason) {
        text.setVisibility(GONE);
        if (raise != null) {
            raise.setVisibility(GONE);
        }
        label.setText(getContext().getString(R.string.withdrawn_named, label.getText(), reason == null ? "" : reason));
    }

    /** Shows the block; what is being typed at this moment is left alone. */
    void show(String kind, String content, boolean mine, Standing standing, String trouble) {
        label.setText(kind);
        text.setContentDescription(kind);
        chip.show(standing);
        text.setEnabled(mine);
        if (withdraw != null) {
            withdraw.called(getContext().getString(R.string.withdraw_named, kind));
            withdraw.setVisibility(mine ? VISIBLE : GONE);
        }
        if (voice != null) {
            voice.called(getContext().getString(R.string.voice_named, kind));
            voice.setVisibility(mine ? VISIBLE : GONE);
        }
        if (!text.hasFocus() && !content.contentEquals(text.getText())) {
            showing = true;
            text.setText(content);
            showing = false;
        }
        warn(mine && withdraw != null && isEmpty() ? getContext().getString(R.string.note_empty) : trouble);
    }

    String label() {
        return label.getText().toString();
    }

    EditText field() {
        return text;
    }
}
