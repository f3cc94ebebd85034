package org.zoufang.phone.app.look;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Paint;
import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.HostView;
import org.zoufang.phone.draft.PhotoDrafting.About;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;
import org.zoufang.phone.photo.QueuedPhoto;

/** A visit in the middle of its way: parts sent, parts on their way, one that needs its author. */
public final class VisitFixture {

    public static UUID recorded(TestPhone phone) throws Exception {
        PhoneFixture.signedIn(phone);
        File first = photo(phone, "one.jpg", Color.rgb(0x8A, 0x4B, 0x1E));
        File second = photo(phone, "two.jpg", Color.rgb(0x2E, 0x5E, 0x7A));
        return phone.core(parts -> {
            UUID visit = visit(parts);
            photos(parts, visit, first, second);
            standings(parts, visit);
            parts.visits().begin(PhoneFixture.DYEING, VisitKind.SERVICE_VISIT, Role.OFFICIAL);
            return visit;
        });
    }

    private static UUID visit(PhoneParts parts) {
        UUID visit = parts.visits()
                .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        parts.visits().setPurpose(visit, "了解铸造车间用电和变压器增容");
        parts.visits().addParticipant(visit, PhoneFixture.COLLEAGUE, ParticipantRole.MEMBER, Role.SERVICE_OFFICE);
        parts.visits().setHosts(visit, List.of(new HostView("郑炉生", "生产厂长"), new HostView("陆小满", null)));
        parts.progress().arrive(visit);
        parts.notes().write(visit, NoteKind.TEXT, null, "二号炉停产两天，等变压器增容。车间温度高，工人轮班从八小时改为六小时。");
        parts.notes().write(visit, NoteKind.QUOTE_OF_ENTERPRISE, null, "我们最怕夜里跳闸，一炉铁水就全废了。");
        return visit;
    }

    private static void photos(PhoneParts parts, UUID visit, File first, File second) throws Exception {
        for (File file : List.of(first, second)) {
            Instant at = parts.clock().now();
            parts.photos().attach(visit, file, new About("image/jpeg", null, null, at, PhotoSource.CAMERA));
        }
        QueuedPhoto moving = parts.store().photos().of(visit).get(1);
        parts.store().photos().put(moving.at("/photos/1", moving.size() / 3));
    }

    private static void standings(PhoneParts parts, UUID visit) {
        Answer refusal = new Answer(
                List.of(),
                "ONLY_AUTHOR",
                "id",
                "只有作者本人能修改这一条。您可以另写一条。",
                parts.clock().now());
        List<RowVersion> rows = List.of(new RowVersion(Entity.VISIT, visit, 1));
        Answer stored = new Answer(rows, null, null, null, parts.clock().now());
        for (CommandGroup group : parts.store().outbox().of(visit)) {
            String name = group.command().name();
            if (name.equals("visitRecord")) {
                parts.store().outbox().put(group.answered(GroupState.APPLIED, stored));
            } else if (name.equals("visitArrive")) {
                parts.store().outbox().put(group.sent());
            } else if (name.equals("noteWrite") && group.toString().contains("夜里跳闸")) {
                parts.store().outbox().put(group.answered(GroupState.REJECTED, refusal));
            }
        }
    }

    /** Another photo of the visit, with a caption; of this note block, if one is given. */
    public static UUID photoOf(TestPhone phone, UUID visit, UUID note, String caption) throws Exception {
        File file = photo(phone, UUID.randomUUID() + ".jpg", Color.rgb(caption.hashCode() & 0x7F, 0x60, 0x50));
        return phone.core(parts -> {
            Instant at = parts.clock().now();
            return parts.photos()
                    .attach(visit, file, new About("image/jpeg", caption, note, at, PhotoSource.CAMERA))
                    .id();
        });
    }

    private static File photo(TestPhone phone, String name, int colour) throws Exception {
        Bitmap picture = Bitmap.createBitmap(1200, 900, Bitmap.Config.ARGB_8888);
        Canvas canvas = new Canvas(picture);
        canvas.drawColor(colour);
        Paint glow = new Paint();
        glow.setColor(Color.rgb(0xFF, 0xB0, 0x40));
        canvas.drawCircle(600, 500, 260, glow);
        File file = new File(phone.getFilesDir(), name);
        try (OutputStream out = new FileOutputStream(file)) {
            picture.compress(Bitmap.CompressFormat.JPEG, 90, out);
        }
        return file;
    }

    private VisitFixture() {}
}
