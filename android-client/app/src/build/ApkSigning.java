import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Signs and aligns {@code unsigned.apk} (APK Signature Scheme v2 and v3) and checks the result, run from source by the build.
 *
 * <p>With the environment variables {@code ZOUFANG_KEYSTORE} (a PKCS12 file), {@code ZOUFANG_KEYSTORE_PASSWORD} and {@code ZOUFANG_KEY_ALIAS} it takes that
 * key, without them a throw-away key made beside the APK: an APK signed with such a key can be tried, not given out.
 */
final class ApkSigning {

    private static final String THROW_AWAY = "throw-away";

    public static void main(String[] arguments) throws Exception {
        int oldestAndroid = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        File signed = new File(arguments[2]);
        sign(folder, signed, oldestAndroid);
        ApkVerifier.Result result = new ApkVerifier.Builder(signed).build().verify();
        if (!result.isVerified() || !result.isVerifiedUsingV2Scheme() || !result.isVerifiedUsingV3Scheme()) {
            throw new IllegalStateException("The signature does not hold: " + result.getAllErrors());
        }
        System.out.println(signed.getName() + ": " + signed.length() / 1024 + " KB, signed and verified");
    }

    private static void sign(Path folder, File signed, int oldestAndroid) throws Exception {
        String keyStore = System.getenv("ZOUFANG_KEYSTORE");
        ApkSigner.SignerConfig signer = keyStore == null
                ? signer(throwAwayKey(folder), THROW_AWAY, THROW_AWAY)
                : signer(Path.of(keyStore), System.getenv("ZOUFANG_KEYSTORE_PASSWORD"), System.getenv("ZOUFANG_KEY_ALIAS"));
        new ApkSigner.Builder(List.of(signer))
                .setInputApk(folder.resolve("unsigned.apk").toFile())
                .setOutputApk(signed)
                .setMinSdkVersion(oldestAndroid)
                .setV1SigningEnabled(false)
                .setV2SigningEnabled(true)
                .setV3SigningEnabled(true)
                .setAlignmentPreserved(false)
                .build()
                .sign();
    }

    private static ApkSigner.SignerConfig signer(Path file, String password, String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        PrivateKey key = (PrivateKey) store.getKey(alias, password.toCharArray());
        return new ApkSigner.SignerConfig.Builder("zoufang", key, List.of((X509Certificate) store.getCertificate(alias))).build();
    }

    private static Path throwAwayKey(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("throw-away.p12");
        if (Files.exists(file)) {
            return file;
        }
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int exit = new ProcessBuilder(
                        keytool.toString(), "-genkeypair", "-keystore", file.toString(), "-storetype", "PKCS12",
                        "-storepass", THROW_AWAY, "-alias", THROW_AWAY, "-dname", "CN=Zoufang throw-away",
                        "-keyalg", "RSA", "-keysize", "3072", "-validity", "3650")
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("keytool ended with " + exit);
        }
        return file;
    }
}
