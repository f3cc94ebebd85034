package org.zoufang.phone.app.signin;

import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.zoufang.phone.account.Revoked;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;

/** This phone was revoked: what became of what was on it, and the way out. */
public final class RevokedActivity extends Screen {

    private static final int SAVED = 1;
    private static final int BUFFER = 64 * 1024;

    @Override
    protected boolean isOpenAlways() {
        return true;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.revoked);
        on(R.id.register, () -> startActivity(new Intent(this, RegisterActivity.class)));
        on(R.id.sign_in, () -> startActivity(new Intent(this, SignInActivity.class)));
        on(R.id.save, () -> ask(parts -> parts.account().revoked(), this::save));
        ask(parts -> parts.account().revoked(), revoked -> revoked.ifPresent(this::show));
    }

    private void show(Revoked revoked) {
        String day = Times.date(
                this, revoked.at().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate());
        say(R.id.title, getString(revoked.unseen() ? R.string.unseen_title : R.string.revoked_title));
        say(R.id.when, getString(revoked.unseen() ? R.string.unseen_when : R.string.revoked_when, day));
        say(R.id.way_out, getString(revoked.unseen() ? R.string.unseen_way_out : R.string.revoked_way_out));
        // A phone that was merely away is still registered: its person signs in.
        findViewById(R.id.register).setVisibility(revoked.unseen() ? View.GONE : View.VISIBLE);
        int words = revoked.unsent() == 0
                ? R.string.revoked_nothing
                : revoked.isHandedIn()
                        ? R.string.revoked_handed_in
                        : revoked.parcel() == null ? R.string.revoked_kept : R.string.revoked_parcel;
        say(R.id.unsent, getString(words, revoked.unsent()));
        findViewById(R.id.save).setVisibility(revoked.parcel() == null ? View.GONE : View.VISIBLE);
    }

    private void save(Optional<Revoked> revoked) {
        Intent where = new Intent(Intent.ACTION_CREATE_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("application/octet-stream")
                .putExtra(Intent.EXTRA_TITLE, revoked.get().parcel().getName());
        try {
            startActivityForResult(where, SAVED);
        } catch (ActivityNotFoundException none) {
            say(R.id.trouble, getText(R.string.revoked_no_files));
        }
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        Uri place = answer == null ? null : answer.getData();
        if (request == SAVED && place != null) {
            phone().onFiles(
                            parts -> parts.account().revoked().map(revoked -> copied(revoked.parcel(), place)),
                            done -> say(
                                    R.id.trouble,
                                    getText(done.orElse(false) ? R.string.revoked_saved : R.string.revoked_not_saved)));
        }
    }

    private boolean copied(File parcel, Uri place) {
        try (InputStream in = new FileInputStream(parcel);
                OutputStream out = getContentResolver().openOutputStream(place)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return true;
        } catch (IOException | SecurityException unwritable) {
            return false;
        }
    }
}
