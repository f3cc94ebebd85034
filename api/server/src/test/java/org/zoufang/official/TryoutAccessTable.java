package org.zoufang.official;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** The real table, and a row for the pages that only tests have: whoever is signed in may open them. */
@Alternative
@Priority(1)
@ApplicationScoped
class TryoutAccessTable extends AccessTable {

    @Override
    public Access of(String operation, String column) {
        boolean tryout = operation.contains(" /tryout/") && !STRANGER.equals(column);
        return tryout ? Access.ANY : super.of(operation, column);
    }
}
