package org.zoufang.fleet.battery;

import java.util.List;
import java.util.stream.IntStream;
import org.zoufang.fleet.battery.Finding.Kind;

/**
 * O5: the trail tells each version of each row once, and none that is not there. A photo whose bytes came before its
 * record begins at its second version: listed and stored in one deed.
 */
final class TrailJudged {

    private final Truth truth;
    private final List<Finding> findings;

    TrailJudged(Truth truth, List<Finding> findings) {
        this.truth = truth;
        this.findings = findings;
    }

    void judge() {
        truth.facts().forEach((id, facts) -> told(new Row("VISIT", id), Integer.parseInt(facts.get("version"))));
        truth.notes().values().forEach(note -> told(new Row("NOTE", note.id()), note.version()));
        truth.photos().values().forEach(photo -> told(new Row("PHOTO", photo.id()), photo.version()));
        truth.findings().values().forEach(found -> told(found.row(), found.version()));
    }

    private void told(Row row, int version) {
        List<Integer> told =
                truth.trail().getOrDefault(row, List.of()).stream().sorted().toList();
        int first = row.entity().equals("PHOTO") && told.size() == version - 1 ? 2 : 1;
        if (!told.equals(IntStream.rangeClosed(first, version).boxed().toList())) {
            findings.add(new Finding(Kind.TRAIL, row + " is at version " + version + "; the trail tells of " + told));
        }
    }
}
