package org.zoufang.phone.app.today;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import org.zoufang.phone.account.Absence;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.outbox.OutboxActivity;
import org.zoufang.phone.app.signin.RegisterActivity;
import org.zoufang.phone.app.signin.SignInActivity;

/** What a person has to do before this phone and its server talk again; everything on the phone works meanwhile. */
enum Notice {
    NONE(0, null),
    SIGN_IN(R.string.sync_sign_in, SignInActivity.class),
    REGISTER(R.string.sync_register, RegisterActivity.class),
    AWAY(R.string.notice_away, OutboxActivity.class);

    private final int words;
    private final Class<? extends Activity> way;

    Notice(int words, Class<? extends Activity> way) {
        this.words = words;
        this.way = way;
    }

    static Notice of(Account account, Absence.View away) {
        if (account.registrationNeeded().isPresent()) {
            return REGISTER;
        }
        if (account.signInNeeded()) {
            return SIGN_IN;
        }
        return away.stage() == Absence.Stage.WARNED ? AWAY : NONE;
    }

    void show(Activity screen, RowView row, Absence.View away) {
        row.setVisibility(this == NONE ? View.GONE : View.VISIBLE);
        if (this != NONE) {
            // Only the words about being away have places for the two numbers.
            long left = away.left() == null ? 0 : away.left().toDays() + 1;
            row.show(screen.getString(words, away.away().toDays(), left), "");
            row.setOnClickListener(view -> screen.startActivity(new Intent(screen, way)));
        }
    }
}
