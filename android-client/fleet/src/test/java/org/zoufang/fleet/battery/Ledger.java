package org.zoufang.fleet.battery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What people did on their phones, written down by who watches them: an act stands here from the moment its call
 * returned, whatever becomes of phone, network and server.
 */
final class Ledger {

    /**
     * One act.
     *
     * @param field the fact of a visit, {@code text} of a note or finding, {@code step} of a finding's life, {@code sha256} of a photo
     * @param author the official who did it
     */
    record Act(Row row, UUID visit, String field, String content, UUID author) {

        @Override
        public String toString() {
            return row + " " + field + " «" + content + "» by " + author;
        }
    }

    private final List<Act> acts = new ArrayList<>();
    private final Set<UUID> visits = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();

    /** Somebody is about to write this: if the phone dies before the call returns, it may be kept or not. */
    synchronized void begin(String content) {
        begun.add(content);
    }

    /** The call returned: from now on the act counts, if the phone kept it. */
    synchronized void end(String content) {
        begun.remove(content);
    }

    synchronized boolean isBegun(String content) {
        return begun.contains(content);
    }

    synchronized void visit(UUID visit, UUID enterprise, UUID author) {
        visits.add(visit);
        acts.add(new Act(new Row("VISIT", visit), visit, "enterprise", enterprise.toString(), author));
    }

    /** @param before what stood there on the phone: whoever wrote that has been read by who writes now */
    synchronized void fact(UUID visit, String field, String content, String before, UUID author) {
        Row row = new Row("VISIT", visit);
        acts.removeIf(act -> act.row().equals(row)
                && act.field().equals(field)
                && act.content().equals(before));
        acts.add(new Act(row, visit, field, content, author));
    }

    synchronized void note(UUID note, UUID visit, String text, UUID author) {
        acts.add(new Act(new Row("NOTE", note), visit, "text", text, author));
    }

    /** @param before the text that stood there on the phone */
    synchronized void revision(UUID note, UUID visit, String text, String before, UUID author) {
        Row row = new Row("NOTE", note);
        acts.removeIf(act -> act.row().equals(row) && act.content().equals(before));
        acts.add(new Act(row, visit, "text", text, author));
    }

    synchronized void photo(UUID photo, UUID visit, String sha256, UUID author) {
        acts.add(new Act(new Row("PHOTO", photo), visit, "sha256", sha256, author));
    }

    /** A problem, hazard or promise; who says it anew before it is sent has only said the last. */
    synchronized void finding(Row row, UUID visit, String text, UUID author) {
        acts.removeIf(act -> act.row().equals(row));
        acts.add(new Act(row, visit, "text", text, author));
    }

    /** A step of a finding's life, with what was said. */
    synchronized void step(Row row, UUID visit, String text, UUID author) {
        acts.add(new Act(row, visit, "step", text, author));
    }

    /** The problems, hazards and promises that were written down. */
    synchronized Set<Row> findings() {
        Set<Row> rows = new LinkedHashSet<>();
        acts.stream().map(Act::row).filter(Row::isFinding).forEach(rows::add);
        return rows;
    }

    synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    synchronized Set<UUID> visits() {
        return new LinkedHashSet<>(visits);
    }
}
