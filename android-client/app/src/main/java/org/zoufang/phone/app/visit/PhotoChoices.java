package org.zoufang.phone.app.visit;

import android.graphics.Bitmap;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.MediaTypes;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Colours;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.FindingPhotos;
import org.zoufang.phone.draft.PhotoOffer;
import org.zoufang.phone.draft.PhotoView;

/**
 * Which photos of the visit belong to what is being written down: each with its picture and a tick, the name of the tick
 * says what it is. A long list shows what is chosen, and the rest at a tap.
 */
public final class PhotoChoices {

    /** So many are shown without asking. */
    private static final int AT_ONCE = 6;

    private final Screen screen;
    private final LinearLayout place;
    private final TextView count;
    private final int heading;
    private final int chosenOf;
    private final Set<UUID> ticked = new HashSet<>();
    private FindingPhotos photos = new FindingPhotos(List.of(), false);
    private List<UUID> before = List.of();
    private Runnable changed = () -> {};

    public PhotoChoices(Screen screen, int place) {
        this(screen, place, R.string.photos_of_it, R.string.photos_chosen);
    }

    /** @param chosenOf words for how many are chosen, of how many */
    public PhotoChoices(Screen screen, int place, int heading, int chosenOf) {
        this.heading = heading;
        this.chosenOf = chosenOf;
        this.screen = screen;
        this.place = screen.findViewById(place);
        this.count = new TextView(screen, null, 0, R.style.Text_Quiet);
    }

    /** Shows them, {@code chosen} ticked; {@code changing} hears of each tick. */
    public void show(FindingPhotos offered, List<UUID> chosen, Runnable changing) {
        photos = offered;
        before = List.copyOf(chosen);
        changed = changing;
        ticked.clear();
        ticked.addAll(chosen);
        boolean all = offered.offers().size() <= AT_ONCE;
        list(offered.offers().stream()
                .filter(offer -> all || ticked.contains(offer.photo().id()))
                .collect(Collectors.toList()));
        if (!all) {
            more();
        }
    }

    /** What goes along now. */
    public List<UUID> chosen() {
        return photos.chosen(before, ticked);
    }

    private void list(List<PhotoOffer> shown) {
        place.removeAllViews();
        place.setVisibility(photos.offers().isEmpty() && chosen().isEmpty() ? View.GONE : View.VISIBLE);
        TextView title = new TextView(screen, null, 0, R.style.Text_Heading);
        title.setText(heading);
        place.addView(title);
        place.addView(count);
        count();
        shown.forEach(offer -> place.addView(row(offer)));
    }

    private void more() {
        Button all = new Button(screen, null, 0, R.style.Action);
        all.setText(screen.getString(R.string.photos_all, photos.offers().size()));
        all.setTag(R.string.photos_all);
        all.setOnClickListener(view -> list(photos.offers()));
        place.addView(all);
    }

    private void count() {
        count.setText(
                screen.getString(chosenOf, chosen().size(), photos.offers().size()));
    }

    private View row(PhotoOffer offer) {
        CheckBox tick = new CheckBox(screen);
        tick.setText(name(offer));
        tick.setTextSize(16);
        tick.setTextColor(Colours.of(screen, R.attr.ink));
        tick.setMinHeight(screen.getResources().getDimensionPixelSize(R.dimen.row));
        tick.setTag(offer.photo().id());
        tick.setChecked(ticked.contains(offer.photo().id()));
        tick.setOnCheckedChangeListener((box, chosen) -> tick(offer.photo().id(), chosen));
        int side = screen.getResources().getDimensionPixelSize(R.dimen.row);
        int gap = screen.getResources().getDimensionPixelSize(R.dimen.gap);
        ImageView picture = new ImageView(screen);
        picture.setScaleType(ImageView.ScaleType.CENTER_CROP);
        picture.setImportantForAccessibility(View.IMPORTANT_FOR_ACCESSIBILITY_NO);
        picture.setOnClickListener(view -> tick.toggle());
        thumbnail(offer.photo(), side, picture);
        LinearLayout row = new LinearLayout(screen);
        row.setPadding(0, gap / 2, 0, gap / 2);
        LinearLayout.LayoutParams frame = new LinearLayout.LayoutParams(side, side);
        frame.setMarginEnd(gap);
        row.addView(picture, frame);
        row.addView(tick, new LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.WRAP_CONTENT, 1));
        return row;
    }

    private void tick(UUID photo, boolean chosen) {
        if (chosen) {
            ticked.add(photo);
        } else {
            ticked.remove(photo);
        }
        count();
        changed.run();
    }

    /** Its number on the visit, its caption or else when it was taken, and who took it if it was another. */
    private String name(PhotoOffer offer) {
        PhotoView photo = offer.photo();
        String caption = photo.caption() == null ? "" : photo.caption().trim();
        String day = offer.day() == null ? "" : Times.date(screen, offer.day());
        String taken = photo.takenAt() == null ? "" : Times.ofDay(screen, photo.takenAt());
        String author =
                photo.mine() || photo.author() == null ? "" : photo.author().name();
        return Stream.of(
                        screen.getString(PhotosPart.named(photo), offer.number()),
                        day,
                        caption.isEmpty() ? taken : caption,
                        Optional.ofNullable(author).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void thumbnail(PhotoView photo, int side, ImageView picture) {
        if (photo.upload() != null && MediaTypes.isImage(photo.mediaType())) {
            File original = new File(photo.upload().path());
            PhoneApplication phone = (PhoneApplication) screen.getApplication();
            phone.<Optional<Bitmap>>onFiles(
                    parts -> Optional.ofNullable(Thumbnail.of(parts.safe(), original, side)),
                    small -> small.ifPresent(picture::setImageBitmap));
        }
    }
}
