package org.zoufang.phone.app.look;

import android.text.Editable;
import android.text.TextWatcher;
import android.widget.EditText;
import java.util.function.Consumer;

/** Hears of every letter that a person types. */
public final class Typing implements TextWatcher {

    private final Consumer<String> typed;

    private Typing(Consumer<String> typed) {
        this.typed = typed;
    }

    public static void in(EditText field, Consumer<String> typed) {
        field.addTextChangedListener(new Typing(typed));
    }

    @Override
    public void afterTextChanged(Editable now) {
        typed.accept(now.toString());
    }

    @Override
    public void beforeTextChanged(CharSequence before, int start, int count, int after) {}

    @Override
    public void onTextChanged(CharSequence now, int start, int before, int count) {}
}
