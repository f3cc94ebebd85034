package org.zoufang.phone.app;

import com.google.gson.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.app.managed.ManagedOffice;
import org.zoufang.phone.app.net.ServerAddress;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** A phone whose owner has signed in and synced once: invented people, invented enterprises with valid codes. */
public final class PhoneFixture {

    public static final UUID ME = id(1);
    public static final UUID COLLEAGUE = id(2);
    public static final UUID LEADER = id(3);
    public static final UUID FOUNDRY = id(11);
    public static final UUID BEARINGS = id(12);
    public static final UUID DYEING = id(13);

    /** Someone who visits as a leader and as a deputy. */
    public static void signedIn(TestPhone phone) {
        phone.core(parts -> {
            PhoneStore store = parts.store();
            store.change(() -> {
                store.settings().put(Setting.ME, ME_JSON.replace("ME", ME.toString()));
                store.settings().put(Setting.SERVER, "http://127.0.0.1:1");
                official(store, ME, "沈岚", "副市长", "shenlan", "sl");
                official(store, COLLEAGUE, "顾一舟", "科长", "guyizhou", "gyz");
                enterprise(
                        store,
                        FOUNDRY,
                        "澄江精密铸造有限公司",
                        "chengjiangjingmizhuzao",
                        "cjjmzz",
                        "9133010055999001A1",
                        "澄江镇工业路 18 号");
                enterprise(
                        store,
                        BEARINGS,
                        "北塘轴承股份有限公司",
                        "beitangzhoucheng",
                        "btzc",
                        "9133010055999002B5",
                        "北塘街道创业大道 6 号");
                enterprise(store, DYEING, "云溪印染有限公司", "yunxiyinran", "yxyr", "9133010055999003C9", "云溪镇纺织园 3 栋");
            });
            return null;
        });
    }

    /** The same person as a certified officer, in a city that has inspections switched on or off. */
    public static void inspector(TestPhone phone, boolean enabled) {
        signedIn(phone);
        phone.core(parts -> {
            PhoneStore store = parts.store();
            store.change(() -> {
                String me = ME_JSON.replace("ME", ME.toString()).replace("\"DEPUTY\"", "\"REGULATOR\"");
                store.settings().put(Setting.ME, me);
                store.settings().put(Setting.ADMIN_INSPECTION_ENABLED, String.valueOf(enabled));
            });
            return null;
        });
    }

    /** Taken over from somebody, to be called on once a month. */
    private static final String TAKEN_OVER = "\"from\":\"2024-01-08\",\"type\":\"LIAISON\",\"contactEvery\":31,"
            + "\"lastContactOn\":\"2024-02-20\",\"predecessor\":{\"official\":{\"name\":\"钟牧野\"}},\"handOver\":{"
            + "\"signedAt\":\"2024-01-08T01:00:00Z\",\"note\":{\"text\":\"每周二上午去，先找王厂长。\"},"
            + "\"counts\":[{\"kind\":\"PROBLEM\",\"count\":2},{\"kind\":\"UNREAD_NOTE\",\"count\":3}]}";

    /** The same person as the secretary of two leaders, or of one; and as the liaison officer of the foundry. */
    public static void secretary(TestPhone phone, int leaders) {
        signedIn(phone);
        phone.core(parts -> {
            PhoneStore store = parts.store();
            store.change(() -> {
                String me = ME_JSON.replace("ME", ME.toString())
                        .replace("\"OFFICIAL\",\"DEPUTY\"", "\"SECRETARY\",\"LIAISON_OFFICER\"")
                        .replace("副市长", "秘书");
                store.settings().put(Setting.ME, me);
                official(store, LEADER, "陆秋山", "市长", "luqiushan", "lqs");
                String all = "{\"id\":\"" + LEADER + "\",\"name\":\"陆秋山\"}"
                        + (leaders == 1 ? "" : ",{\"id\":\"" + COLLEAGUE + "\",\"name\":\"顾一舟\"}");
                store.settings().put(Setting.PRINCIPALS, leaders == 0 ? null : "{\"all\":[" + all + "]}");
                store.settings().put(Setting.PAIRINGS, "{\"all\":[{\"id\":\"" + FOUNDRY + "\"," + TAKEN_OVER + "}]}");
            });
            return null;
        });
    }

    /** Any code of an office, with a key of its own. */
    public static Registration code(String address, String ticket) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] key = pairs.generateKeyPair().getPublic().getEncoded();
            String office = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
            return new Registration(address, FINGERPRINT, office, SignInMode.OIDC, ticket);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The phone knows an office to seal to, as its device management says. */
    public static void knowsTheOffice(TestPhone phone) {
        String key = code("https://10.20.30.40:8443", "t").office();
        phone.core(parts -> {
            String server = parts.account().server();
            parts.entry()
                    .manage(new ManagedOffice(
                            new ServerAddress(server == null ? "https://10.20.30.40:8443" : server, ""),
                            key,
                            SignInMode.LOCAL,
                            Optional.empty()));
            return null;
        });
    }

    /** SHA-256 of nobody's certificate. */
    public static final String FINGERPRINT = "1f3a9c0b".repeat(8);

    private static final String ME_JSON = "{\"official\":{\"id\":\"ME\",\"name\":\"沈岚\",\"title\":\"副市长\"},"
            + "\"roles\":[\"OFFICIAL\",\"DEPUTY\"],\"organisation\":{\"id\":\"" + id(9) + "\",\"name\":\"市政府\"}}";

    private static void official(PhoneStore store, UUID id, String name, String title, String pinyin, String initials) {
        JsonObject json = named(id, name, pinyin, initials);
        Json.put(json, "title", title);
        store.pack().put(PackRow.of(Entity.OFFICIAL, id, 1, json));
    }

    private static void enterprise(
            PhoneStore store, UUID id, String name, String pinyin, String initials, String code, String address) {
        JsonObject json = named(id, name, pinyin, initials);
        Json.put(json, "creditCode", code);
        Json.put(json, "address", address);
        store.pack().put(PackRow.of(Entity.ENTERPRISE, id, 1, json));
    }

    private static JsonObject named(UUID id, String name, String pinyin, String initials) {
        JsonObject json = new JsonObject();
        Json.put(json, "id", id);
        Json.put(json, "name", name);
        Json.put(json, "pinyin", pinyin);
        Json.put(json, "initials", initials);
        return json;
    }

    private static UUID id(int number) {
        return UUID.fromString(String.format("01900000-0000-7000-8000-%012d", number));
    }

    private PhoneFixture() {}
}
