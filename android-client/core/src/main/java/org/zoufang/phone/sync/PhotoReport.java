package org.zoufang.phone.sync;

/**
 * What one round of uploads did.
 *
 * @param stored photos whose bytes the server now has
 * @param refused photos that now need a person
 * @param waiting photos that are still to go
 */
public record PhotoReport(RoundReport.End end, int stored, int refused, int waiting) {}
