/**
 * What the city lays down as data: rule sets and catalogues, each change with its source and validity, proposed by one
 * person and decided by another. Nothing is overwritten; in force is the youngest approved.
 */
package org.zoufang.rulebook;
