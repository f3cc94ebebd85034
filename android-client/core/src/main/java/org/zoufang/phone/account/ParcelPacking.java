package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zoufang.contract.Parcel;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Packs unsent work into one parcel: a ZIP file with {@code work.json}, whose groups are written as the API's {@code
 * CommandGroupInput}, and the originals of the photos as {@code photos/<id>}; sealed as {@link Parcel} says.
 */
final class ParcelPacking {

    private static final int BUFFER = 64 * 1024;
    private static final String FRESH = ".new";

    private final File folder;
    private final SecureRandom random;
    private final PhotoSafe safe;

    ParcelPacking(File folder, SecureRandom random, PhotoSafe safe) {
        this.folder = folder;
        this.random = random;
        this.safe = safe;
    }

    /** What is not on the server, of whoever wrote it on this phone. */
    static List<CommandGroup> unsentGroups(PhoneStore store) {
        return store.outbox().all().stream()
                .filter(group -> group.state() != GroupState.APPLIED)
                .collect(Collectors.toList());
    }

    static List<QueuedPhoto> unsentPhotos(PhoneStore store) {
        return store.photos().all().stream()
                .filter(photo -> photo.state() != UploadState.STORED)
                .collect(Collectors.toList());
    }

    /**
     * @param token this phone's device token, by which the office knows that the phone itself sealed it; or null
     * @param device this phone's id
     * @param name of the file, without its ending: packed again, it takes the earlier one's place
     * @return the file, whole on the disk
     */
    File pack(
            ECPublicKey office,
            String token,
            String device,
            Instant at,
            List<CommandGroup> groups,
            List<QueuedPhoto> photos,
            String name)
            throws IOException {
        if (!folder.isDirectory() && !folder.mkdirs()) {
            throw new IOException("no folder for parcels");
        }
        File fresh = new File(folder, name + FRESH);
        try (FileOutputStream file = new FileOutputStream(fresh)) {
            // The stream closes what it writes to, which has to be made durable before.
            OutputStream open = new BufferedOutputStream(file, BUFFER) {
                @Override
                public void close() throws IOException {
                    flush();
                    file.getFD().sync();
                }
            };
            try (ZipOutputStream zip = new ZipOutputStream(Parcel.seal(office, open, random))) {
                zip.putNextEntry(new ZipEntry("work.json"));
                zip.write(work(token, device, at, groups, photos).toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                for (QueuedPhoto photo : photos) {
                    add(zip, photo);
                }
            }
        }
        File parcel = new File(folder, name + Parcel.SUFFIX);
        if (!fresh.renameTo(parcel)) {
            throw new IOException("the parcel was not kept");
        }
        return parcel;
    }

    /** A name that says whose work it is and which: the same work takes its own place, other work takes nobody's. */
    static String name(String whose, List<CommandGroup> groups, List<QueuedPhoto> photos) {
        String work = work(null, null, Instant.EPOCH, groups, photos).toString();
        return whose + "-" + UUID.nameUUIDFromBytes(work.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes away what a kill left half packed; while nothing is being packed. */
    void tidy() {
        File[] half = folder.listFiles(file -> file.getName().endsWith(FRESH));
        for (File one : half == null ? new File[0] : half) {
            one.delete();
        }
    }

    private void add(ZipOutputStream zip, QueuedPhoto photo) throws IOException {
        File original = new File(photo.path());
        if (!original.isFile()) {
            return;
        }
        // A photo is compressed already.
        zip.setLevel(0);
        zip.putNextEntry(new ZipEntry("photos/" + photo.id()));
        try (InputStream in = safe.open(original)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                zip.write(buffer, 0, read);
            }
        }
        zip.closeEntry();
    }

    private static JsonObject work(
            String token, String device, Instant at, List<CommandGroup> groups, List<QueuedPhoto> photos) {
        JsonObject work = new JsonObject();
        work.addProperty("version", 1);
        // Before the records: whoever reads them knows by then whose phone it was.
        Json.put(work, "deviceToken", token);
        Json.put(work, "deviceId", device);
        Json.put(work, "packedAt", at);
        List<JsonObject> records = new ArrayList<>();
        for (CommandGroup group : groups) {
            JsonObject record = new JsonObject();
            Json.put(record, "officialId", group.owner());
            Json.put(record, "changedAt", group.changedAt());
            Json.put(record, "refusedAs", group.answer().code());
            record.add("group", group.input());
            records.add(record);
        }
        work.add("records", Json.arrayOf(records));
        List<JsonObject> pictures = new ArrayList<>();
        for (QueuedPhoto photo : photos) {
            JsonObject picture = new JsonObject();
            Json.put(picture, "id", photo.id());
            Json.put(picture, "officialId", photo.owner());
            Json.put(picture, "visitId", photo.visitId());
            Json.put(picture, "sha256", photo.sha256());
            picture.addProperty("size", photo.size());
            Json.put(picture, "mediaType", photo.mediaType());
            pictures.add(picture);
        }
        work.add("photos", Json.arrayOf(pictures));
        return work;
    }
}
