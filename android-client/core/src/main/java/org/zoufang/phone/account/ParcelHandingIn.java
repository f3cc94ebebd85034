package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.zoufang.contract.Parcel;
import org.zoufang.contract.Registration;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/**
 * Hands the parcels of an emptied phone in: the one thing that a revoked phone may still do. A parcel is forgotten when the
 * server has said its hash, and not before; cut off, it is handed in anew at the next contact.
 */
public final class ParcelHandingIn {

    private static final String PATH = "/devices/parcels/";
    private static final int BUFFER = 64 * 1024;

    private final Account account;
    private final Transport network;
    private final File folder;

    /**
     * @param network as it is, without the token that a registered phone shows
     * @param folder in which parcels are left
     */
    public ParcelHandingIn(Account account, Transport network, File folder) {
        this.account = account;
        this.network = network;
        this.folder = folder;
    }

    /** Whether a parcel waits for a contact. */
    public boolean isWaiting() {
        return account.forParcels().size() > 0;
    }

    /** At a contact: hands in what waits. @return whether nothing waits any more */
    public synchronized boolean handIn() {
        JsonObject phone = account.forParcels();
        if (phone.size() == 0) {
            return true;
        }
        File[] parcels = folder.listFiles(file -> file.getName().endsWith(Parcel.SUFFIX));
        boolean all = true;
        for (File parcel : parcels == null ? new File[0] : parcels) {
            all &= isKept(phone, parcel) && (parcel.delete() || !parcel.exists());
        }
        if (all) {
            account.forgetParcels();
        }
        return all;
    }

    private boolean isKept(JsonObject phone, File parcel) {
        try {
            String sha256 = sha256(parcel);
            return says(exchange("GET", phone, sha256, null), sha256)
                    || says(exchange("PUT", phone, sha256, content(parcel)), sha256);
        } catch (IOException unreachable) {
            return false;
        }
    }

    private HttpAnswer exchange(String method, JsonObject phone, String sha256, HttpRequest.Body body)
            throws IOException {
        Map<String, String> headers = Map.of(
                Registration.DEVICE_HEADER,
                Json.text(phone, "token"),
                "Content-Type",
                "application/octet-stream",
                "Accept",
                "application/json");
        return network.exchange(new HttpRequest(method, Json.text(phone, "server") + PATH + sha256, headers, body));
    }

    /** Only the hash itself counts: a page of the network in between is a 200 too. */
    private static boolean says(HttpAnswer answer, String sha256) {
        try {
            return answer.isSuccess() && sha256.equals(Json.text(Json.object(answer.text()), "sha256"));
        } catch (IllegalArgumentException noJson) {
            return false;
        }
    }

    private static HttpRequest.Body content(File file) {
        return new HttpRequest.Body() {
            @Override
            public long length() {
                return file.length();
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                try (InputStream in = new FileInputStream(file)) {
                    byte[] buffer = new byte[BUFFER];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        out.write(buffer, 0, read);
                    }
                }
            }
        };
    }

    private static String sha256(File file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(new FileInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the stream hashes what passes
            }
            StringBuilder hex = new StringBuilder();
            for (byte one : in.getMessageDigest().digest()) {
                hex.append(String.format("%02x", one));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Android has SHA-256", e);
        }
    }
}
