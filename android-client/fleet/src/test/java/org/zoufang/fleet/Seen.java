package org.zoufang.fleet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.draft.VisitView;

/**
 * What everybody who may see a visit must see alike.
 *
 * @param notes id, author and text of each block, in their order; a block that is there twice is seen twice
 * @param photos SHA-256 of each, and whether the server has its bytes
 */
record Seen(UUID visit, VisitState state, String purpose, List<String> notes, List<String> photos, Set<UUID> team) {

    static Seen of(VisitView view) {
        return new Seen(
                view.id(),
                view.state(),
                view.purpose(),
                view.notes().stream()
                        .map(note -> note.id() + " " + note.author().id() + " " + note.text())
                        .toList(),
                view.photos().stream()
                        .map(photo -> photo.sha256() + " " + (photo.state() == PhotoState.STORED))
                        .sorted()
                        .toList(),
                view.participants().stream()
                        .map(one -> one.official().id())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
