package org.zoufang.visit;

import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;

/** Who is to take part, as asked. */
record Member(UUID officialId, ParticipantRole role, Role capacity) {}
