package org.zoufang.enterprise.intake;

import java.util.List;
import org.zoufang.contract.Refusal;
import org.zoufang.enterprise.EnterpriseFacts;

/**
 * What a line says, or what is wrong with it.
 *
 * @param code the code as the line has it, for the report
 * @param facts null if anything is wrong
 */
record JudgedLine(int number, String code, EnterpriseFacts facts, List<Wrong> wrongs) {

    /** One thing wrong in one cell. */
    record Wrong(ListColumn column, String value, Refusal refusal) {}
}
