package org.zoufang.intake;

import java.util.List;
import org.zoufang.contract.Refusal;

/**
 * What a line says, or what is wrong with it.
 *
 * @param label by which a person knows the line in the report: a code or a name
 * @param facts null if anything is wrong
 * @param wrongs what is wrong; of a line that was taken in, what remains to be done
 */
public record JudgedLine<F>(int number, String label, F facts, List<Wrong> wrongs) {

    /**
     * One thing wrong in one cell.
     *
     * @param column the heading that we know it under, or null: the whole line
     */
    public record Wrong(String column, String value, Refusal refusal) {}
}
