package org.zoufang.contract.breach;

import org.zoufang.shared.Ids;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class BreachOfContract {

    Object id() {
        return Ids.next();
    }
}
