package org.zoufang.phone.app.signin;

import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import org.zoufang.phone.account.Absence;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.rescue.RescueActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.sync.RoundReport;

/** This phone has not heard from its server for longer than the city allows: nothing is shown until it has. */
public final class ContactActivity extends Screen {

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.contact);
        on(R.id.connect, this::connect);
        on(R.id.rescue, () -> startActivity(new Intent(this, RescueActivity.class)));
        on(R.id.sign_in, () -> startActivity(new Intent(this, SignInActivity.class)));
    }

    @Override
    protected boolean isOpenAlways() {
        return true;
    }

    @Override
    protected void onStart() {
        super.onStart();
        look();
    }

    private void look() {
        ask(parts -> parts.absence().now(), this::show);
    }

    private void show(Absence.View away) {
        boolean closed = away.stage() == Absence.Stage.CLOSED;
        if (!closed) {
            startActivity(new Intent(this, TodayActivity.class));
            finish();
            return;
        }
        say(R.id.away, getString(R.string.contact_away, away.away().toDays()));
        say(R.id.left, left(away));
    }

    private String left(Absence.View away) {
        if (away.left() == null) {
            return "";
        }
        return away.left().isZero()
                ? getString(R.string.contact_due)
                : getString(R.string.contact_left, away.left().toDays() + 1);
    }

    private void connect() {
        Button button = findViewById(R.id.connect);
        button.setEnabled(false);
        say(R.id.trouble, "");
        phone().onNetwork(PhoneParts::round, report -> {
            button.setEnabled(true);
            say(R.id.trouble, words(report));
            look();
        });
    }

    private String words(RoundReport report) {
        return switch (report.end()) {
            case DONE -> "";
            case SIGN_IN_NEEDED -> getString(R.string.sync_sign_in);
            case REGISTRATION_NEEDED -> getString(R.string.sync_register);
            case DEVICE_REVOKED -> getString(R.string.revoked_title);
            default -> getString(R.string.sync_no_network);
        };
    }
}
