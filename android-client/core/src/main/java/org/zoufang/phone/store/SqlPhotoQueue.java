package org.zoufang.phone.store;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.photo.PhotoQueue;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;

/** The photos' queue in SQLite. */
final class SqlPhotoQueue implements PhotoQueue {

    private static final String COLUMNS = "select id, owner, visit_id, state, body from photo_queue ";

    private final Sql sql;

    SqlPhotoQueue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(QueuedPhoto photo) {
        String id = photo.id().toString();
        if (photo(photo.id()).isPresent()) {
            sql.run(
                    "update photo_queue set state = ?, body = ? where id = ?",
                    photo.state().name(),
                    write(photo),
                    id);
        } else {
            sql.run(
                    "insert into photo_queue (id, owner, visit_id, state, body) values (?, ?, ?, ?, ?)",
                    id,
                    photo.owner().toString(),
                    photo.visitId().toString(),
                    photo.state().name(),
                    write(photo));
        }
    }

    @Override
    public Optional<QueuedPhoto> photo(UUID id) {
        return sql.rows(COLUMNS + "where id = ?", SqlPhotoQueue::read, id.toString()).stream()
                .findFirst();
    }

    @Override
    public List<QueuedPhoto> all() {
        return sql.rows(COLUMNS + "order by place", SqlPhotoQueue::read);
    }

    @Override
    public List<QueuedPhoto> of(UUID visitId) {
        return sql.rows(COLUMNS + "where visit_id = ? order by place", SqlPhotoQueue::read, visitId.toString());
    }

    @Override
    public List<QueuedPhoto> in(UUID owner, UploadState... states) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(owner.toString());
        for (UploadState state : states) {
            arguments.add(state.name());
        }
        String marks = String.join(", ", Collections.nCopies(states.length, "?"));
        String where = "where owner = ? and state in (" + marks + ") order by place";
        return sql.rows(COLUMNS + where, SqlPhotoQueue::read, arguments.toArray());
    }

    @Override
    public int unsent() {
        return sql.rows("select count(*) from photo_queue where state <> 'STORED'", row -> (int) row.number(0))
                .get(0);
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from photo_queue where id = ?", id.toString());
    }

    private static String write(QueuedPhoto photo) {
        JsonObject json = new JsonObject();
        Json.put(json, "sha256", photo.sha256());
        json.addProperty("size", photo.size());
        Json.put(json, "mediaType", photo.mediaType());
        Json.put(json, "path", photo.path());
        json.addProperty("offset", photo.offset());
        Json.put(json, "uploadUrl", photo.uploadUrl());
        json.addProperty("attempts", photo.attempts());
        Json.put(json, "notBefore", photo.notBefore());
        Json.put(json, "code", photo.code());
        Json.put(json, "message", photo.message());
        return json.toString();
    }

    private static QueuedPhoto read(Sql.Row row) {
        JsonObject json = Json.object(row.text(4));
        return new QueuedPhoto(
                UUID.fromString(row.text(0)),
                UUID.fromString(row.text(1)),
                UUID.fromString(row.text(2)),
                Json.text(json, "sha256"),
                Json.longNumber(json, "size"),
                Json.text(json, "mediaType"),
                Json.text(json, "path"),
                UploadState.valueOf(row.text(3)),
                Json.longNumber(json, "offset"),
                Json.text(json, "uploadUrl"),
                Json.number(json, "attempts"),
                Json.instant(json, "notBefore"),
                Json.text(json, "code"),
                Json.text(json, "message"));
    }
}
