package org.zoufang.contract;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Unsent work, sealed so that only the office can open it. Whoever finds the file learns its size and nothing else.
 *
 * <p>The format, version 1: the five bytes {@code ZFP1\n}; the sender's one-time public key (P-256) as 91 bytes of
 * SubjectPublicKeyInfo; then segments. A segment is the length of its cipher text as four bytes, big-endian, and the
 * cipher text: AES-256-GCM (NIST SP 800-38D) over at most 64 KiB, tag at the end. Its nonce is the segment's number,
 * from 0, as twelve bytes; its associated data is one byte, 1 for the last segment and 0 for all before, so that a cut
 * file is noticed. The key is HKDF-SHA-256 (RFC 5869) over the secret that ECDH gives (NIST SP 800-56A), salted with
 * the one-time public key followed by the office's, {@code info} being {@code zoufang parcel 1}. A key seals one parcel.
 */
public final class Parcel {

    /** The ending of a parcel's file name. */
    public static final String SUFFIX = ".zfp";

    static final int SEGMENT = 64 * 1024;
    static final int KEY_BYTES = 91;
    private static final byte[] MAGIC = "ZFP1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INFO = "zoufang parcel 1".getBytes(StandardCharsets.US_ASCII);

    private Parcel() {}

    /**
     * Seals what is written until the stream is closed; {@code into} is closed with it. A parcel that was never closed
     * cannot be opened.
     */
    public static OutputStream seal(ECPublicKey office, OutputStream into, SecureRandom random) throws IOException {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"), random);
            KeyPair once = pairs.generateKeyPair();
            byte[] sender = once.getPublic().getEncoded();
            into.write(MAGIC);
            into.write(sender);
            return new ParcelSealing(into, key(once.getPrivate(), office, sender, office.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IOException("this device cannot seal a parcel", e);
        }
    }

    /**
     * Opens a parcel with the office's pair of keys; every byte that is read has been verified before.
     *
     * @throws IOException if it is no parcel, was sealed for another office, was changed or is cut off
     */
    public static InputStream open(ECPrivateKey office, ECPublicKey officePublic, InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        byte[] head = new byte[MAGIC.length + KEY_BYTES];
        try {
            data.readFully(head);
        } catch (EOFException e) {
            throw new IOException("no parcel: too short", e);
        }
        if (!Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length))) {
            throw new IOException("no parcel, or one of a later version");
        }
        byte[] sender = Arrays.copyOfRange(head, MAGIC.length, head.length);
        try {
            ECPublicKey point =
                    (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(sender));
            ParcelPoint.check(point);
            return new ParcelOpening(data, key(office, point, sender, officePublic.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IOException("the sender's key is none", e);
        }
    }

    private static SecretKeySpec key(PrivateKey own, PublicKey other, byte[] sender, byte[] office)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        ByteArrayOutputStream salt = new ByteArrayOutputStream();
        salt.write(sender, 0, sender.length);
        salt.write(office, 0, office.length);
        byte[] extracted = hmac(salt.toByteArray(), agreement.generateSecret());
        // One block of HKDF is the 32 bytes that are needed; its counter is the byte 1.
        byte[] block = Arrays.copyOf(INFO, INFO.length + 1);
        block[INFO.length] = 1;
        return new SecretKeySpec(hmac(extracted, block), "AES");
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
