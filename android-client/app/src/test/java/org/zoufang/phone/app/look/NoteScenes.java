package org.zoufang.phone.app.look;

import android.app.Activity;
import java.util.UUID;
import org.zoufang.contract.NoteKind;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.visit.WithdrawActivity;

/** The moments of a note. */
final class NoteScenes {

    static Activity withdrawRefused(TestPhone phone) throws Exception {
        UUID visit = VisitFixture.recorded(phone);
        UUID note = phone.core(
                parts -> parts.reading().visit(visit).get().notes().get(0).id());
        Activity screen = Scene.screen(
                phone,
                WithdrawActivity.class,
                WithdrawActivity.ofNote(phone, visit, note, Screens.words(phone).of(NoteKind.TEXT)));
        screen.findViewById(R.id.withdraw).performClick();
        phone.idle();
        return screen;
    }

    private NoteScenes() {}
}
