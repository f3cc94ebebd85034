package org.zoufang.leadership.file;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.PairingType;
import org.zoufang.leadership.OfficialName;

/** Who of the administration looks after an enterprise today. */
@Description("Who of the administration looks after an enterprise today")
public record FilePerson(
        @NonNull @Description("The official") OfficialName official,
        @NonNull @Description("As what") PairingType type) {}
