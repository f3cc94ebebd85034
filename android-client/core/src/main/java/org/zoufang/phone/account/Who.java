package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.phone.json.Json;

/**
 * The official who uses this phone.
 *
 * @param organisationId the body of his post, or null
 * @param roles the capacities held now; those that this version does not know are left out
 */
public record Who(
        UUID officialId, String name, String title, String organisation, UUID organisationId, Set<Role> roles) {

    static Who of(JsonObject me) {
        JsonObject official = Json.child(me, "official");
        JsonObject organisation = Json.child(me, "organisation");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String text : Json.texts(me, "roles")) {
            for (Role role : Role.values()) {
                if (role.name().equals(text)) {
                    roles.add(role);
                }
            }
        }
        return new Who(
                Json.id(official, "id"),
                Json.text(official, "name"),
                Json.text(official, "title"),
                organisation == null ? null : Json.text(organisation, "name"),
                organisation == null ? null : Json.id(organisation, "id"),
                roles);
    }
}
