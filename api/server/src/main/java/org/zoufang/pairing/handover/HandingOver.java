package org.zoufang.pairing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.SignatureWay;
import org.zoufang.official.Caller;
import org.zoufang.official.OwnSignature;

/**
 * Hands an enterprise from one person to another in one signed step. The one who leaves writes a note and signs it; the
 * service office signs the hand-over itself, or says why he could not.
 */
@ApplicationScoped
public class HandingOver {

    private final OwnSignature signature;
    private final HandOverWriting writing;

    HandingOver(OwnSignature signature, HandOverWriting writing) {
        this.signature = signature;
        this.writing = writing;
    }

    /**
     * Signs what the one who leaves has to say to his successor. Nothing is handed over by it.
     *
     * @param id made once by who signs; the same again is the same success
     * @throws org.zoufang.shared.Refused with what is wrong with it or with the signature
     */
    public UUID note(Caller caller, UUID id, UUID pairingId, String text, String password) {
        writing.checkNote(caller, pairingId, text);
        SignatureWay how = signature.sign(caller, password);
        return writing.note(caller, id, pairingId, text, how);
    }

    /**
     * Hands over: the pairing ends, the successor's begins, and what each room gives along is his from now on.
     *
     * @return the hand-over's id
     * @throws org.zoufang.shared.Refused with all that stands against it
     */
    public UUID handOver(Caller caller, HandOverOrder order, String password) {
        writing.check(caller, order);
        SignatureWay how = signature.sign(caller, password);
        return writing.handOver(caller, order, how);
    }
}
