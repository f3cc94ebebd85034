package org.zoufang.account.device;

import java.util.Optional;

/** Where phones reach this server and by which certificate they know it. */
public interface OfficeAddress {

    /** Scheme, host and port. */
    String forPhones();

    /** SHA-256 of the certificate, or of the private authority, that the server shows; empty when it shows none itself. */
    Optional<String> fingerprint();
}
