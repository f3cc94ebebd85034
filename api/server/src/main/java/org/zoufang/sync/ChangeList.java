package org.zoufang.sync;

import java.util.AbstractList;
import java.util.List;
import org.zoufang.shared.JsonBytes;
import org.zoufang.shared.WritesItself;

/** A page of changes, most of which are stored documents that are copied as they are. */
final class ChangeList extends AbstractList<Change> implements WritesItself {

    private final List<Change> changes;

    ChangeList(List<Change> changes) {
        this.changes = changes;
    }

    @Override
    public Change get(int index) {
        return changes.get(index);
    }

    @Override
    public int size() {
        return changes.size();
    }

    @Override
    public void write(JsonBytes json, int row, String field) {
        Change change = changes.get(row);
        switch (field) {
            case "entity" -> json.ascii("\"").ascii(change.entity().name()).ascii("\"");
            case "gone" -> {
                if (change.gone() == null) {
                    json.ascii("null");
                } else {
                    json.ascii("\"").ascii(change.gone().toString()).ascii("\"");
                }
            }
            case "id" -> json.ascii("\"").ascii(change.id().toString()).ascii("\"");
            case "version" -> json.ascii(Integer.toString(change.version()));
            case "deleted" -> json.ascii(Boolean.toString(change.deleted()));
            case "document" -> {
                if (change.document() == null) {
                    json.ascii("null");
                } else {
                    json.utf8(change.document().utf8());
                }
            }
            default -> throw new IllegalArgumentException("a change has no field " + field);
        }
    }
}
