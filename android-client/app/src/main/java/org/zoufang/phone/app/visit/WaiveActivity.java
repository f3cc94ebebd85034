package org.zoufang.phone.app.visit;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.draft.Drafted;

/** The lead goes on without the notes of a named member; the reason stays with his name. */
public final class WaiveActivity extends Screen {

    private static final String VISIT = "visit";
    private static final String OFFICIAL = "official";
    private static final String NAME = "name";

    public static Intent of(Context context, UUID visit, UUID official, String name) {
        return new Intent(context, WaiveActivity.class)
                .putExtra(VISIT, visit.toString())
                .putExtra(OFFICIAL, official.toString())
                .putExtra(NAME, name);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.waive);
        say(R.id.what, getString(R.string.waive_named, getIntent().getStringExtra(NAME)));
        on(R.id.waive, this::waive);
    }

    private void waive() {
        UUID visit = UUID.fromString(getIntent().getStringExtra(VISIT));
        UUID official = UUID.fromString(getIntent().getStringExtra(OFFICIAL));
        String reason = text(R.id.reason);
        ask(parts -> parts.progress().waive(visit, official, reason), this::waived);
    }

    private void waived(Drafted drafted) {
        if (drafted.isKept()) {
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
