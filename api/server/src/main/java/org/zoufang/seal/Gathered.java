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
 * @param told the fingerprint that the enterprise was given when it was closed, or null
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
        String name,
        String told) {

    Gathered {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** With what the enterprise was told when it was closed: its own edition is made of that, and of nothing newer. */
    Gathered with(ClosingSeals.Kept kept) {
        List<ChainPart> own = edition == EvidenceEdition.ENTERPRISE ? kept.parts() : parts;
        return new Gathered(file, enterprise, edition, own, leftOut, officialId, deviceId, linkId, name, kept.story());
    }
}
