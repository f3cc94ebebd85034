package org.zoufang.complaint;

/**
 * What a complainant takes along.
 *
 * @param number the filing number (登记编号)
 * @param code the inquiry code (查询码), by which alone with the number he learns what became of it
 */
public record ComplaintReceipt(String number, String code) {}
