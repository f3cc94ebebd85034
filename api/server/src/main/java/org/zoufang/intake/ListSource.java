package org.zoufang.intake;

import java.io.IOException;

/** One way to read a file as a list: a sheet of a workbook, or a text with one character set and separator. */
@FunctionalInterface
public interface ListSource {

    ListLines open() throws IOException;
}
