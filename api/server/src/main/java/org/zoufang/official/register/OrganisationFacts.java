package org.zoufang.official.register;

import java.util.UUID;
import org.zoufang.contract.OrganisationKind;

/**
 * What a body is to be.
 *
 * @param baseVersion the version that was changed; null for a new body
 * @param parentId the body above, or null
 * @param divisionCode a code of GB/T 2260, or null
 */
public record OrganisationFacts(
        UUID id, Integer baseVersion, String name, OrganisationKind kind, UUID parentId, String divisionCode) {}
