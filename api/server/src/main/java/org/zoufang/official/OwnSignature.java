package org.zoufang.official;

import org.zoufang.contract.SignatureWay;

/** Lets somebody who is signed in show once more that it is he who signs. */
public interface OwnSignature {

    /**
     * Takes his signature.
     *
     * @param password his own, typed again; not looked at where a provider keeps the passwords
     * @return how he showed it
     * @throws org.zoufang.shared.Refused with REQUIRED, SIGNATURE_FAILED or SIGN_IN_TOO_OFTEN on the password
     */
    SignatureWay sign(Caller caller, String password);

    /** Whether he has to type his password to sign. */
    boolean asksPassword(Caller caller);
}
