package org.zoufang.phone.app.visit;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Intent;
import android.graphics.Bitmap;
import android.net.Uri;
import android.text.format.Formatter;
import android.widget.LinearLayout;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.camera.Camera;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.voice.VoicePlaying;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.UploadState;

/** The visit's photos: taken by the phone's camera or picked, each with its size and its state. */
final class PhotosPart {

    static final int TAKEN = 1;
    static final int PICKED = 2;
    private static final int THUMBNAIL_DP = 56;

    private final VisitActivity screen;
    private final LinearLayout place;
    private final Map<UUID, RowView> rows = new HashMap<>();
    private final VoicePlaying playing = new VoicePlaying();

    /** The file that the camera was asked to fill; survives the process with the screen's state. */
    private String asked;

    PhotosPart(VisitActivity screen, String asked) {
        this.screen = screen;
        this.asked = asked;
        this.place = screen.findViewById(R.id.photos);
        screen.findViewById(R.id.take_photo).setOnClickListener(view -> take());
        screen.findViewById(R.id.pick_photo).setOnClickListener(view -> pick());
        screen.findViewById(R.id.pick_file)
                .setOnClickListener(view -> start(Camera.pickFile(), PICKED, R.string.visit_no_files));
    }

    String asked() {
        return asked;
    }

    void show(VisitView visit) {
        List<PhotoView> photos = visit.photos();
        screen.sayHeading(
                photos.isEmpty()
                        ? screen.getString(R.string.visit_photos)
                        : screen.getString(R.string.visit_photos_count, visit.photosStored(), photos.size()));
        int number = 0;
        for (PhotoView photo : photos) {
            number++;
            RowView row = rows.computeIfAbsent(photo.id(), id -> row(photo));
            String name = screen.getString(named(photo), number);
            String doubt = screen.doubt(photo.clockFlags());
            row.show(name, doubt.isEmpty() ? about(photo) : about(photo) + " · " + doubt)
                    .chip(standing(photo));
            boolean may = photo.mine() && visit.mayWrite() && !photo.withdrawn();
            row.removable(
                    screen.getString(R.string.withdraw_named, name), may ? () -> withdraw(photo.id(), name) : null);
        }
        int can = visit.mayWrite() ? android.view.View.VISIBLE : android.view.View.GONE;
        screen.findViewById(R.id.take_photo).setVisibility(can);
        screen.findViewById(R.id.pick_photo).setVisibility(can);
        screen.findViewById(R.id.pick_file).setVisibility(can);
    }

    static int named(PhotoView photo) {
        if (MediaTypes.isImage(photo.mediaType())) {
            return R.string.visit_photo_named;
        }
        return MediaTypes.isSound(photo.mediaType()) ? R.string.visit_voice_named : R.string.visit_file_named;
    }

    private void withdraw(UUID photo, String name) {
        screen.startActivity(WithdrawActivity.ofPhoto(screen, screen.visitId(), photo, name));
    }

    // A photo is with the server only when its bytes are.
    private static Standing standing(PhotoView photo) {
        if (photo.standing() == Standing.NEEDS_YOU || photo.isStored()) {
            return photo.standing();
        }
        boolean moving = photo.upload() != null && photo.upload().state() == UploadState.UPLOADING;
        return moving ? Standing.SENDING : photo.standing() == Standing.DRAFT ? Standing.DRAFT : Standing.WAITING;
    }

    private String about(PhotoView photo) {
        String size = Formatter.formatShortFileSize(screen, photo.size());
        if (photo.trouble() != null) {
            return photo.trouble();
        }
        if (photo.withdrawn()) {
            return screen.getString(R.string.photo_withdrawn);
        }
        if (!photo.mine() && !photo.isStored() && photo.author().name() != null) {
            return screen.getString(R.string.photo_not_come, photo.author().name(), size);
        }
        if (MediaTypes.isSound(photo.mediaType())) {
            return photo.upload() == null ? size : size + " · " + screen.getString(R.string.visit_voice_hear);
        }
        Words words = screen.wordsOf();
        return photo.source() == null ? size : words.of(photo.source()) + " · " + size;
    }

    private RowView row(PhotoView photo) {
        RowView row = new RowView(screen);
        place.addView(row);
        if (photo.upload() != null && MediaTypes.isSound(photo.mediaType())) {
            File sound = new File(photo.upload().path());
            row.setOnClickListener(view -> hear(sound));
        } else if (photo.upload() != null && MediaTypes.isImage(photo.mediaType())) {
            File original = new File(photo.upload().path());
            int side = Math.round(THUMBNAIL_DP * screen.getResources().getDisplayMetrics().density);
            screen.phoneOf().onFiles(parts -> thumbnail(parts.safe(), original, side), row::picture);
        }
        return row;
    }

    private static java.util.Optional<Bitmap> thumbnail(PhotoSafe safe, File original, int side) {
        return java.util.Optional.ofNullable(Thumbnail.of(safe, original, side));
    }

    private void hear(File sound) {
        screen.phoneOf().onFiles(parts -> parts.safe(), safe -> {
            if (!playing.toggle(safe, sound)) {
                screen.trouble(screen.getString(R.string.visit_voice_cannot));
            }
        });
    }

    /** The screen goes away: nothing is heard any more. */
    void quiet() {
        playing.stop();
    }

    /** What cameras wrote and voices said, and nobody has taken in yet. */
    void takeInLeftOver() {
        if (asked == null) {
            takeIn(CaptureFiles.leftOver(screen, screen.visitId().toString()));
        }
    }

    private void take() {
        asked = CaptureFiles.picture(screen.visitId());
        start(Camera.capture(CaptureFiles.address(asked)), TAKEN, R.string.sign_in_no_camera);
    }

    private void pick() {
        start(Camera.pick(), PICKED, R.string.visit_no_picker);
    }

    private void start(Intent intent, int request, int otherwise) {
        try {
            screen.startActivityForResult(intent, request);
        } catch (ActivityNotFoundException none) {
            screen.trouble(screen.getString(otherwise));
        }
    }

    /** The camera came back: what it wrote is taken in, whatever it says about it. */
    void taken() {
        File file = CaptureFiles.file(screen, asked);
        asked = null;
        if (file.length() > 0) {
            takeIn(List.of(file));
        }
    }

    void picked(Intent answer) {
        List<Uri> pictures = new ArrayList<>();
        ClipData many = answer.getClipData();
        for (int i = 0; many != null && i < many.getItemCount(); i++) {
            pictures.add(many.getItemAt(i).getUri());
        }
        if (many == null && answer.getData() != null) {
            pictures.add(answer.getData());
        }
        for (Uri picture : pictures) {
            PhotoIntake intake = new PhotoIntake(screen.getApplicationContext(), screen.visitId());
            screen.phoneOf().onFiles(parts -> intake.picked(parts, picture), screen::kept);
        }
    }

    private void takeIn(List<File> files) {
        for (File file : files) {
            PhotoIntake intake = new PhotoIntake(screen.getApplicationContext(), screen.visitId());
            screen.phoneOf().onFiles(parts -> intake.taken(parts, file), screen::kept);
        }
    }
}
