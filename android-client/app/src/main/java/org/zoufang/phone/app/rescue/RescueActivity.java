package org.zoufang.phone.app.rescue;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.widget.ListView;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.zoufang.phone.account.Rescue;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;

/** Hands out what this phone has not sent, as a file that only the office can open. The work stays on the phone. */
public final class RescueActivity extends Screen {

    private static final int SAVED = 1;
    private static final int BUFFER = 64 * 1024;

    private record Opening(int unsent, boolean possible) {}

    /** The way here, at the end of the list of what is not sent. */
    public static void offer(Activity screen, ListView unsent) {
        View way = screen.getLayoutInflater().inflate(R.layout.rescue_way, unsent, false);
        way.setOnClickListener(view -> screen.startActivity(new Intent(screen, RescueActivity.class)));
        unsent.addFooterView(way, null, false);
    }

    // It shows a number and nothing that anybody wrote: also on a phone that is closed for lack of contact.
    @Override
    protected boolean isOpenAlways() {
        return true;
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.rescue);
        on(R.id.save, () -> save());
        on(R.id.share, () -> share());
    }

    @Override
    protected void onStart() {
        super.onStart();
        ask(
                parts -> {
                    Rescue rescue = parts.entry().rescue();
                    return new Opening(rescue.unsent(), rescue.isPossible());
                },
                this::show);
    }

    private void show(Opening opening) {
        int words = opening.unsent() == 0
                ? R.string.rescue_nothing
                : opening.possible() ? R.string.rescue_unsent : R.string.rescue_not_registered;
        say(R.id.unsent, getString(words, opening.unsent()));
        int shown = opening.unsent() > 0 && opening.possible() ? View.VISIBLE : View.GONE;
        findViewById(R.id.save).setVisibility(shown);
        findViewById(R.id.share).setVisibility(shown);
    }

    private void save() {
        Intent where = new Intent(Intent.ACTION_CREATE_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("application/octet-stream")
                .putExtra(Intent.EXTRA_TITLE, RescueFiles.NAME);
        try {
            startActivityForResult(where, SAVED);
        } catch (ActivityNotFoundException none) {
            say(R.id.trouble, getText(R.string.rescue_no_files));
        }
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        Uri place = answer == null ? null : answer.getData();
        if (request == SAVED && place != null) {
            phone().onFiles(
                            parts -> parts.entry().rescue().pack().map(file -> copied(file, place)),
                            done -> say(
                                    R.id.trouble,
                                    getText(done.orElse(false) ? R.string.rescue_saved : R.string.rescue_not_saved)));
        }
    }

    private void share() {
        phone().onFiles(parts -> parts.entry().rescue().pack().map(file -> RescueFiles.lend(this, file)), this::send);
    }

    private void send(Optional<Uri> file) {
        if (!file.isPresent()) {
            say(R.id.trouble, getText(R.string.rescue_not_saved));
            return;
        }
        Intent message = new Intent(Intent.ACTION_SEND)
                .setType("application/octet-stream")
                .putExtra(Intent.EXTRA_STREAM, file.get())
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        startActivity(Intent.createChooser(message, getText(R.string.rescue_share)));
    }

    private boolean copied(File file, Uri place) {
        try (InputStream in = new FileInputStream(file);
                OutputStream out = getContentResolver().openOutputStream(place, "wt")) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return file.delete() || !file.exists();
        } catch (IOException | SecurityException unwritable) {
            return false;
        }
    }
}
