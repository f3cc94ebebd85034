package org.zoufang.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * Which column of a list is which. Where two columns mean the same, the surer heading wins whatever their order.
 *
 * @param columns all that this kind of list has
 * @param line where it stands in the file
 * @param places the column of the file for each column of the kind
 * @param ignored headings that there is no place for
 * @param twice columns that are there twice under the same heading
 */
public record Heading<C extends ListColumn>(
        ListColumns<C> columns, ListLine line, Map<C, Integer> places, List<String> ignored, List<C> twice) {

    public static <C extends ListColumn> Heading<C> of(ListLine line, ListColumns<C> columns) {
        List<String> texts = line.texts();
        Map<C, Integer> places = new LinkedHashMap<>();
        List<C> twice = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            C column = columns.of(texts.get(i));
            if (column != null) {
                place(column, i, texts, places, twice);
            }
        }
        return new Heading<>(columns, line, places, ignored(texts, places.values()), twice);
    }

    private static <C extends ListColumn> void place(
            C column, int here, List<String> texts, Map<C, Integer> places, List<C> twice) {
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

    private static List<String> ignored(List<String> texts, Collection<Integer> places) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && !places.contains(i)) {
                ignored.add(texts.get(i));
            }
        }
        return ignored;
    }

    /** How many columns of the kind it has. */
    int recognised() {
        return places.size();
    }

    public ListCell cell(ListLine from, C column) {
        Integer place = places.get(column);
        return place == null ? ListCell.EMPTY : from.cell(place);
    }

    /** Why no line under this heading can be read. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (C column : columns.all()) {
            if (column.needed() && !places.containsKey(column)) {
                refusals.add(Refusal.of(RefusalCode.COLUMN_MISSING, null, column.title()));
            }
        }
        for (C column : twice) {
            refusals.add(Refusal.of(
                    RefusalCode.COLUMN_TWICE,
                    null,
                    line.cell(places.get(column)).text()));
        }
        return refusals;
    }
}
