package org.zoufang.phone.app.visit;

import android.view.View;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.InspectionType;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;

/** What an administrative inspection has to show before it begins (国办发〔2024〕54号). Whether it is enough the contract decides. */
final class LegalPart {

    private final View form;
    private final RadioGroup types;
    private boolean asked;

    LegalPart(View form, Words words) {
        this.form = form;
        this.types = form.findViewById(R.id.legal_types);
        for (InspectionType type : InspectionType.values()) {
            RadioButton button = KindList.button(form.getContext(), words.of(type));
            button.setId(type.ordinal() + 1);
            types.addView(button, new RadioGroup.LayoutParams(-1, -2));
        }
    }

    /** Asks for it if this kind needs it; null stands for no kind. */
    void show(VisitKind kind) {
        asked = kind == VisitKind.ADMIN_INSPECTION;
        form.setVisibility(asked ? View.VISIBLE : View.GONE);
    }

    /** What was filled in; null if nothing is asked. */
    LegalBasis basis() {
        if (!asked) {
            return null;
        }
        int type = types.getCheckedRadioButtonId();
        List<String> certificates = Stream.of(R.id.legal_certificate_1, R.id.legal_certificate_2)
                .map(this::text)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toList());
        String basis = text(R.id.legal_basis);
        return new LegalBasis(
                text(R.id.legal_subject),
                text(R.id.legal_item),
                basis.isEmpty() ? null : basis,
                text(R.id.legal_approval),
                certificates,
                type > 0 ? InspectionType.values()[type - 1] : null);
    }

    private String text(int field) {
        return ((TextView) form.findViewById(field)).getText().toString().trim();
    }
}
