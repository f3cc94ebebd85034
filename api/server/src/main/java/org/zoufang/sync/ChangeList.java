package org.zoufang.sync;

import java.util.AbstractList;
import java.util.List;
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
    public String json(int row, String field) {
        Change change = changes.get(row);
        return switch (field) {
            case "entity" -> '"' + change.entity().name() + '"';
            case "id" -> '"' + change.id().toString() + '"';
            case "version" -> Integer.toString(change.version());
            case "deleted" -> Boolean.toString(change.deleted());
            case "document" ->
                change.document() == null ? "null" : change.document().text();
            default -> throw new IllegalArgumentException("a change has no field " + field);
        };
    }
}
