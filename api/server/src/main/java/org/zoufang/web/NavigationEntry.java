package org.zoufang.web;

import java.util.Set;
import org.zoufang.contract.Role;

/**
 * A place that a room offers in the navigation and on the home page. Give it as a bean:
 * {@code @Produces @Singleton NavigationEntry history() {…}}.
 *
 * @param path where it is, such as {@code /visits}; pages below it are part of it
 * @param messageKey its name, such as {@code leadership.navigation}; the same key with {@code Hint} behind it says on
 *     the home page what it is for
 * @param area under which heading it stands
 * @param order small numbers come first
 * @param roles who is offered it; what he may do there, the room decides itself
 */
public record NavigationEntry(String path, String messageKey, Area area, int order, Set<Role> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    boolean isFor(Viewer viewer) {
        return viewer.roles().stream().anyMatch(roles::contains);
    }

    boolean leadsTo(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
