package org.zoufang.intake;

import java.util.List;

/**
 * One line of a list.
 *
 * @param number where a person finds it in the file, from 1
 */
public record ListLine(int number, List<ListCell> cells) {

    public boolean isEmpty() {
        return cells.stream().allMatch(ListCell::isEmpty);
    }

    public ListCell cell(int column) {
        return column < cells.size() ? cells.get(column) : ListCell.EMPTY;
    }

    public List<String> texts() {
        return cells.stream().map(ListCell::text).toList();
    }
}
