package org.zoufang.official.breach;

import org.zoufang.shared.breach.KnowsOfficial;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class KnowsShared {

    KnowsOfficial other;
}
