package org.zoufang.phone.app.problem;

import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zoufang.phone.app.visit.Buttons;

/** One of several, each a row of its own to tap. */
public final class Choices<T> {

    private final RadioGroup group;
    private final List<T> all = new ArrayList<>();

    public Choices(RadioGroup group) {
        this.group = group;
    }

    /** Shows these and which one is chosen, if any; {@code changed} hears of a tap. */
    public void show(List<T> choices, Function<T, String> words, T chosen, Runnable changed) {
        group.setOnCheckedChangeListener(null);
        group.removeAllViews();
        all.clear();
        all.addAll(choices);
        for (int place = 0; place < choices.size(); place++) {
            RadioButton button = Buttons.radio(group.getContext(), words.apply(choices.get(place)));
            button.setId(id(place));
            group.addView(button, new RadioGroup.LayoutParams(-1, -2));
        }
        if (chosen != null && choices.contains(chosen)) {
            group.check(id(choices.indexOf(chosen)));
        }
        group.setOnCheckedChangeListener((within, id) -> changed.run());
    }

    /** Null if none is. */
    public T chosen() {
        int place = group.getCheckedRadioButtonId() - id(0);
        return place >= 0 && place < all.size() ? all.get(place) : null;
    }

    private int id(int place) {
        return group.getId() + 1_000 + place;
    }
}
