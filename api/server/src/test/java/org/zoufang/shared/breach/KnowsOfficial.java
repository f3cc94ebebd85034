package org.zoufang.shared.breach;

import org.zoufang.official.breach.KnowsShared;
import org.zoufang.official.graphql.breach.Edge;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class KnowsOfficial {

    KnowsShared other;
    Edge edge;
}
