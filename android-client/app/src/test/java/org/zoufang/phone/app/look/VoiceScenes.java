package org.zoufang.phone.app.look;

import android.app.Activity;
import java.io.File;
import java.nio.file.Files;
import java.util.UUID;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.app.voice.VoiceActivity;
import org.zoufang.phone.draft.PhotoDrafting.About;

/** The moments of voice notes and files. */
final class VoiceScenes {

    static Activity ready(TestPhone phone) {
        return Scene.screen(phone, VoiceActivity.class, VoiceActivity.of(phone, new UUID(1, 1), new UUID(1, 2)));
    }

    /** A visit with photos, a voice note and a document. */
    static Activity media(TestPhone phone) throws Exception {
        UUID visit = VisitFixture.recorded(phone);
        phone.core(parts -> {
            for (String type : new String[] {MediaTypes.VOICE, "application/pdf"}) {
                File file = new File(phone.getFilesDir(), MediaTypes.ending(type));
                Files.write(file.toPath(), new byte[40_000 + type.length()]);
                parts.photos().attach(visit, file, new About(type, null, null, null, PhotoSource.PICKED));
            }
            return null;
        });
        Activity screen = Scene.screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
        return Screens.at(phone, screen, R.id.photos_heading);
    }

    private VoiceScenes() {}
}
