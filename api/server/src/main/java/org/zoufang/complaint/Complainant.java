package org.zoufang.complaint;

import java.util.UUID;
import org.zoufang.official.Caller;

/**
 * Who complains, as far as the server knows: an official, or the contact of an enterprise by its link. Of an anonymous
 * complaint nothing of it is kept.
 *
 * @param officialId the official, or null
 * @param enterpriseId the enterprise, or null
 * @param contactName to whom its link was given, or null
 */
public record Complainant(UUID officialId, UUID enterpriseId, String contactName) {

    public static Complainant of(Caller caller) {
        return new Complainant(caller.officialId(), null, null);
    }

    public static Complainant of(UUID enterpriseId, String contactName) {
        return new Complainant(null, enterpriseId, contactName);
    }
}
