package org.zoufang.phone.app.visit;

import android.content.Context;
import android.text.InputType;
import android.view.Gravity;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.TextView;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.IconAction;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.draft.HostView;

/**
 * One person who received the visitors: a name and a post. The post can be written when there is a name, so that there is nothing that could not be kept; a
 * name that was emptied counts as the last one there was, until it is written anew or the person is taken away.
 */
final class HostCard extends LinearLayout {

    private final EditText name;
    private final EditText post;
    private final TextView why;
    private final IconAction remove;
    private String lastName;

    HostCard(Context context, HostView host, Runnable changed, Runnable removing) {
        super(context);
        setOrientation(VERTICAL);
        int gap = getResources().getDimensionPixelSize(R.dimen.gap);
        setPadding(0, 0, 0, gap);
        name = field(R.string.host_name);
        post = field(R.string.host_post);
        LinearLayout head = new LinearLayout(context);
        head.setGravity(Gravity.CENTER_VERTICAL);
        head.addView(name, new LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
        remove = new IconAction(context, R.drawable.ic_remove, removing).called(context.getText(R.string.host_remove));
        head.addView(remove);
        addView(head);
        LayoutParams below = new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
        below.topMargin = gap / 2;
        addView(post, below);
        why = new TextView(context, null, 0, R.style.Text_Danger);
        why.setText(R.string.host_needs_name);
        why.setVisibility(GONE);
        addView(why);
        lastName = host.name();
        name.setText(host.name());
        post.setText(host.post() == null ? "" : host.post());
        post.setEnabled(!lastName.isEmpty());
        Typing.in(name, now -> renamed(now.trim(), changed));
        Typing.in(post, now -> changed.run());
    }

    private EditText field(int hint) {
        EditText field = new EditText(getContext(), null, 0, R.style.Field);
        field.setHint(hint);
        field.setInputType(InputType.TYPE_CLASS_TEXT);
        field.setSingleLine(false);
        return field;
    }

    private void renamed(String now, Runnable changed) {
        why.setVisibility(now.isEmpty() && !lastName.isEmpty() ? VISIBLE : GONE);
        if (!now.isEmpty()) {
            lastName = now;
            post.setEnabled(true);
            changed.run();
        }
    }

    void enable(boolean mayChange) {
        name.setEnabled(mayChange);
        post.setEnabled(mayChange && !lastName.isEmpty());
        remove.setVisibility(mayChange ? VISIBLE : GONE);
    }

    boolean isNamed() {
        return !lastName.isEmpty();
    }

    HostView host() {
        String at = post.getText().toString().trim();
        return new HostView(lastName, at.isEmpty() ? null : at);
    }

    EditText name() {
        return name;
    }

    EditText post() {
        return post;
    }
}
