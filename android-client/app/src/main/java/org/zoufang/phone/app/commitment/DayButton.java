package org.zoufang.phone.app.commitment;

import android.app.DatePickerDialog;
import android.view.View;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A tap that opens the calendar of the phone. */
final class DayButton {

    private DayButton() {}

    /** Asks from {@code first} on; nothing is chosen before the person says so. */
    static void on(View button, LocalDate first, Consumer<LocalDate> chosen) {
        button.setOnClickListener(view -> new DatePickerDialog(
                        button.getContext(),
                        (picker, year, month, day) -> chosen.accept(LocalDate.of(year, month + 1, day)),
                        first.getYear(),
                        first.getMonthValue() - 1,
                        first.getDayOfMonth())
                .show());
    }
}
