package org.zoufang.enterprise.intake;

import java.util.List;

/**
 * One line of a list.
 *
 * @param number where a person finds it in the file, from 1
 */
record ListLine(int number, List<ListCell> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(ListCell::isEmpty);
    }

    ListCell cell(int column) {
        return column < cells.size() ? cells.get(column) : ListCell.EMPTY;
    }

    List<String> texts() {
        return cells.stream().map(ListCell::text).toList();
    }
}
