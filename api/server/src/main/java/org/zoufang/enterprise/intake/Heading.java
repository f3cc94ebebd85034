package org.zoufang.enterprise.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * Which column of a list is which. Where two columns mean the same, the surer heading wins whatever their order.
 *
 * @param line where it stands in the file
 * @param places the column of the file for each column of the register
 * @param ignored headings that the register has no place for
 * @param twice columns that are there twice under the same heading
 */
record Heading(ListLine line, Map<ListColumn, Integer> places, List<String> ignored, List<ListColumn> twice) {

    static Heading of(ListLine line) {
        List<String> texts = line.texts();
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        List<ListColumn> twice = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ListColumn column = ListColumn.of(texts.get(i));
            if (column != null) {
                place(column, i, texts, places, twice);
            }
        }
        return new Heading(line, places, ignored(texts, places), twice);
    }

    private static void place(
            ListColumn column, int here, List<String> texts, Map<ListColumn, Integer> places, List<ListColumn> twice) {
        Integer other = places.putIfAbsent(column, here);
        if (other != null) {
            int surer = Integer.compare(column.sureness(texts.get(here)), column.sureness(texts.get(other)));
            if (surer < 0) {
                places.put(column, here);
                twice.remove(column);
            } else if (surer == 0) {
                twice.add(column);
            }
        }
    }

    private static List<String> ignored(List<String> texts, Map<ListColumn, Integer> places) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && !places.containsValue(i)) {
                ignored.add(texts.get(i));
            }
        }
        return ignored;
    }

    /** How many columns of the register it has. */
    int recognised() {
        return places.size();
    }

    ListCell cell(ListLine from, ListColumn column) {
        Integer place = places.get(column);
        return place == null ? ListCell.EMPTY : from.cell(place);
    }

    /** Why no line under this heading can be read. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (ListColumn needed : List.of(ListColumn.NAME, ListColumn.CREDIT_CODE)) {
            if (!places.containsKey(needed)) {
                refusals.add(Refusal.of(RefusalCode.COLUMN_MISSING, null, needed.title()));
            }
        }
        for (ListColumn column : twice) {
            refusals.add(Refusal.of(
                    RefusalCode.COLUMN_TWICE,
                    null,
                    line.cell(places.get(column)).text()));
        }
        return refusals;
    }
}
