package org.zoufang.phone.app.today;

import android.app.AlertDialog;
import android.content.Intent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.signin.SignInActivity;

/** Who is signed in, and the way out; it says first how much would stay behind. */
final class AccountDialog {

    private final TodayActivity screen;

    private record Opening(Optional<Who> who, int unsent, boolean sealed) {}

    AccountDialog(TodayActivity screen) {
        this.screen = screen;
    }

    void show() {
        screen.phoneOf()
                .onStore(
                        parts -> new Opening(
                                parts.account().who(),
                                parts.signingOut().unsent(),
                                parts.signingOut().isSealed()),
                        this::show);
    }

    private void show(Opening opening) {
        if (screen.isFinishing()) {
            return;
        }
        String who = opening.who()
                .map(one -> Stream.of(one.name(), one.title(), one.organisation())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" · ")))
                .orElse("");
        int words = opening.sealed() ? R.string.sign_out_sealed : R.string.sign_out_unsent;
        String unsent = opening.unsent() == 0 ? "" : "\n\n" + screen.getString(words, opening.unsent());
        new AlertDialog.Builder(screen)
                .setTitle(R.string.account_title)
                .setMessage(who + unsent)
                .setPositiveButton(R.string.sign_out, (dialog, button) -> signOut())
                .setNeutralButton(R.string.sign_in_go, (dialog, button) -> signIn())
                .setNegativeButton(R.string.cancel, null)
                .show();
    }

    // Signing in again, when the session has run out, takes nothing away.
    private void signIn() {
        screen.startActivity(new Intent(screen, SignInActivity.class));
    }

    private void signOut() {
        screen.phoneOf().onNetwork(parts -> parts.signingOut().signOut(), told -> {
            screen.startActivity(new Intent(screen, SignInActivity.class));
            screen.finish();
        });
    }
}
