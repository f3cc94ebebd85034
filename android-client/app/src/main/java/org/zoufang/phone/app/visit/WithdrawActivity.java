package org.zoufang.phone.app.visit;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import java.util.UUID;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.draft.Drafted;

/** Withdraws a note or a photo of one's own: it is hidden, and the reason stays with it. A note that was never sent is gone. */
public final class WithdrawActivity extends Screen {

    private static final String VISIT = "visit";
    private static final String PART = "part";
    private static final String PHOTO = "photo";
    private static final String TITLE = "title";

    private UUID visit;
    private UUID part;

    public static Intent ofNote(Context context, UUID visit, UUID note, String title) {
        return of(context, visit, note, title);
    }

    static Intent ofPhoto(Context context, UUID visit, UUID photo, String title) {
        return of(context, visit, photo, title).putExtra(PHOTO, true);
    }

    private static Intent of(Context context, UUID visit, UUID part, String title) {
        return new Intent(context, WithdrawActivity.class)
                .putExtra(VISIT, visit.toString())
                .putExtra(PART, part.toString())
                .putExtra(TITLE, title);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.withdraw);
        visit = UUID.fromString(getIntent().getStringExtra(VISIT));
        part = UUID.fromString(getIntent().getStringExtra(PART));
        say(R.id.what, getString(R.string.withdraw_named, getIntent().getStringExtra(TITLE)));
        on(R.id.withdraw, this::withdraw);
    }

    private void withdraw() {
        String reason = text(R.id.reason);
        boolean photo = getIntent().getBooleanExtra(PHOTO, false);
        ask(parts -> withdraw(parts, photo, reason), this::withdrawn);
    }

    private Drafted withdraw(PhoneParts parts, boolean photo, String reason) {
        return photo
                ? parts.photos().withdraw(visit, part, reason)
                : parts.notes().withdraw(visit, part, reason);
    }

    private void withdrawn(Drafted drafted) {
        if (drafted.isKept()) {
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
