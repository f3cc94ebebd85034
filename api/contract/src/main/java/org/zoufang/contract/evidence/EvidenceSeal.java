package org.zoufang.contract.evidence;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The seal of a package: the hash of every link by name, the head, and the office's signature over all of it (ES256, RFC
 * 7518). By the list a link that was dropped, added or moved is named, even if the manifest was made anew around it.
 *
 * @param start the hash with which the chain begins
 * @param key the public key, as SubjectPublicKeyInfo (RFC 5280)
 * @param signature 64 bytes, r and s
 */
public record EvidenceSeal(String start, List<Sealed> links, byte[] key, byte[] signature) {

    public static final String FILE = "signature.json";

    private static final String ALGORITHM = "ES256";

    /** A link by its name and hash. */
    public record Sealed(String name, String hash) {}

    public EvidenceSeal {
        links = List.copyOf(links);
    }

    /** Signs what a manifest says. */
    public static EvidenceSeal of(EvidenceManifest manifest, PrivateKey secret, PublicKey open)
            throws GeneralSecurityException {
        List<Sealed> links = new ArrayList<>();
        for (Map<String, Object> link : manifest.chain()) {
            links.add(new Sealed((String) link.get("name"), Digests.ofJson(link)));
        }
        EvidenceSeal bare = new EvidenceSeal(manifest.start(), links, open.getEncoded(), new byte[0]);
        byte[] signature = Es256.sign(secret, CanonicalJson.bytes(bare.statement()));
        return new EvidenceSeal(bare.start, links, bare.key, signature);
    }

    /**
     * Reads a seal and verifies its signature by the key that stands in it. Whose key that is, its fingerprint tells.
     *
     * @throws EvidenceBroken if anything in it is not as it was signed
     */
    static EvidenceSeal read(byte[] bytes) throws EvidenceBroken {
        Map<String, Object> json = CanonicalJson.read(FILE, bytes);
        EvidenceSeal seal;
        try {
            List<Sealed> links = new ArrayList<>();
            for (Object each : (List<?>) json.get("links")) {
                Map<?, ?> link = (Map<?, ?>) each;
                links.add(new Sealed((String) link.get("name"), (String) link.get("hash")));
            }
            seal = new EvidenceSeal(
                    (String) json.get("start"), links, Digests.bytes((String) json.get("key")), Digests.bytes((String)
                            json.get("signature")));
        } catch (ClassCastException | NullPointerException e) {
            throw new EvidenceBroken(FILE, "it is no seal 不是有效的签名文件");
        }
        boolean same = !seal.links.isEmpty() && CanonicalJson.text(json).equals(CanonicalJson.text(seal.json()));
        if (!same || !Es256.verify(seal.key, CanonicalJson.bytes(seal.statement()), seal.signature)) {
            throw new EvidenceBroken(FILE, "the signature does not fit 签名不符");
        }
        return seal;
    }

    /** The hash of the last link. */
    public String head() {
        return links.get(links.size() - 1).hash();
    }

    /** SHA-256 of the public key: what the office publishes. */
    public String fingerprint() {
        return Digests.of(key);
    }

    /** As it lies in the package. */
    public byte[] bytes() {
        return CanonicalJson.bytes(json());
    }

    private Map<String, Object> json() {
        Map<String, Object> json = statement();
        json.put("signature", Digests.hex(signature));
        return json;
    }

    /** What is signed. */
    private Map<String, Object> statement() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Sealed link : links) {
            Map<String, Object> json = new TreeMap<>();
            json.put("name", link.name());
            json.put("hash", link.hash());
            all.add(json);
        }
        Map<String, Object> statement = new TreeMap<>();
        statement.put("format", EvidenceManifest.FORMAT);
        statement.put("algorithm", ALGORITHM);
        statement.put("start", start);
        statement.put("links", all);
        statement.put("head", head());
        statement.put("key", Digests.hex(key));
        return statement;
    }
}
