package org.zoufang.phone.app.visit;

import android.content.Context;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Colours;

/**
 * The kinds of visit to choose from. A kind that cannot be recorded stays in the list, so that nobody wonders where it is; tapping it says why, in the
 * words that the server would use.
 */
final class KindList {

    private final RadioGroup group;
    private final Words words;

    KindList(RadioGroup group, Locale locale) {
        this.group = group;
        this.words = Words.in(locale);
    }

    /** Shows all kinds, as {@code capacity} may or may not record them; {@code chosen} hears of each tap. */
    void show(Role capacity, boolean inspectionEnabled, BiConsumer<VisitKind, Optional<String>> chosen) {
        group.removeAllViews();
        group.setOnCheckedChangeListener(null);
        for (VisitKind kind : VisitKind.values()) {
            Optional<String> refusal = refusal(kind, capacity, inspectionEnabled);
            RadioButton button = button(group.getContext(), words.of(kind));
            button.setId(kind.ordinal() + 1);
            if (refusal.isPresent()) {
                button.setTextColor(Colours.of(group.getContext(), R.attr.quietInk));
                button.setText(group.getContext().getString(R.string.begin_not_possible, words.of(kind)));
            }
            group.addView(button, new RadioGroup.LayoutParams(-1, -2));
        }
        group.setOnCheckedChangeListener((all, id) -> {
            if (id > 0) {
                VisitKind kind = VisitKind.values()[id - 1];
                chosen.accept(kind, refusal(kind, capacity, inspectionEnabled));
            }
        });
    }

    // What an inspection must show is asked later; here only what no form could mend counts.
    private Optional<String> refusal(VisitKind kind, Role capacity, boolean inspectionEnabled) {
        if (kind == VisitKind.ADMIN_INSPECTION && inspectionEnabled && VisitKindPolicy.mayRecord(kind, capacity)) {
            return Optional.empty();
        }
        List<Refusal> refusals = VisitKindPolicy.refusals(kind, capacity, inspectionEnabled, null);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(words.of(refusals.get(0)));
    }

    static RadioButton button(Context context, String text) {
        RadioButton button = new RadioButton(context);
        button.setText(text);
        button.setTextSize(16);
        button.setTextColor(Colours.of(context, R.attr.ink));
        button.setMinHeight(context.getResources().getDimensionPixelSize(R.dimen.row));
        button.setPaddingRelative(context.getResources().getDimensionPixelSize(R.dimen.gap), 0, 0, 0);
        return button;
    }
}
