package org.zoufang.web;

import java.util.Set;
import org.zoufang.contract.Role;

/**
 * Who looks at a page, as its header names him.
 *
 * @param name the person
 * @param organisation the body of today's post, or null
 * @param roles the capacities that today's postings give
 */
public record Viewer(String name, String organisation, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }
}
