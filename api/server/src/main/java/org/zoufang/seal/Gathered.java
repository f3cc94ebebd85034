package org.zoufang.seal;

import java.util.List;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.problem.casefile.CaseFile;

/**
 * What goes into a package, before it is bound.
 *
 * @param leftOut what is left out of it, in words of both languages
 * @param officialId who asks for it; null: the enterprise, by this link
 * @param name of who asks for it
 */
record Gathered(
        CaseFile file,
        Enterprise enterprise,
        EvidenceEdition edition,
        List<ChainPart> parts,
        List<String> leftOut,
        UUID officialId,
        UUID deviceId,
        UUID linkId,
        String name) {

    Gathered {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }
}
