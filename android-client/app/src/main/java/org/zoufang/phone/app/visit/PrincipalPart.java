package org.zoufang.phone.app.visit;

import android.view.View;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.pack.OfficialLine;

/** For whom a secretary records. Is there only one, he is chosen already. */
final class PrincipalPart {

    private static final int IDS = 1;

    private final View place;
    private final RadioGroup group;
    private List<OfficialLine> principals = List.of();

    PrincipalPart(View place) {
        this.place = place;
        this.group = place.findViewById(R.id.principals);
    }

    /** Asks for one of them; null or none asks nothing. */
    void show(List<OfficialLine> some) {
        principals = some == null ? List.of() : some;
        place.setVisibility(principals.isEmpty() ? View.GONE : View.VISIBLE);
        group.removeAllViews();
        group.clearCheck();
        for (int i = 0; i < principals.size(); i++) {
            String name = principals.get(i).name();
            RadioButton button = KindList.button(
                    place.getContext(), name == null ? principals.get(i).id().toString() : name);
            button.setId(IDS + i);
            group.addView(button, new RadioGroup.LayoutParams(-1, -2));
        }
        if (principals.size() == 1) {
            group.check(IDS);
        }
    }

    /** Null if nobody is chosen. */
    UUID chosen() {
        int id = group.getCheckedRadioButtonId();
        return id < IDS ? null : principals.get(id - IDS).id();
    }
}
