package org.zoufang.quarantine.page;

import org.zoufang.enterprise.Enterprise;
import org.zoufang.official.Official;
import org.zoufang.quarantine.QuarantineEntry;

/** An entry with those whom it names; null where nobody is known. */
public record EntryLine(QuarantineEntry entry, Official author, Official settler, Enterprise enterprise) {}
