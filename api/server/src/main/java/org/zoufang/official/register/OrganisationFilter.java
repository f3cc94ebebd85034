package org.zoufang.official.register;

import java.util.UUID;

/**
 * Which bodies; all that is given must hold.
 *
 * @param search part of the name, or null
 * @param parentId directly below this body, or null
 * @param topOnly only those without a body above
 */
public record OrganisationFilter(String search, UUID parentId, boolean topOnly) {}
