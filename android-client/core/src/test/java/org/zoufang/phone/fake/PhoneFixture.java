package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.Emptying;
import org.zoufang.phone.account.KeyVault;
import org.zoufang.phone.account.LeavingBehind;
import org.zoufang.phone.account.OidcSignIn;
import org.zoufang.phone.account.RegisteredTransport;
import org.zoufang.phone.account.Registering;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.SignInAnswer;
import org.zoufang.phone.account.SignInWays;
import org.zoufang.phone.account.SigningIn;
import org.zoufang.phone.account.SigningOut;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.draft.FactSettling;
import org.zoufang.phone.draft.HazardAlarm;
import org.zoufang.phone.draft.HazardDrafting;
import org.zoufang.phone.draft.HazardReading;
import org.zoufang.phone.draft.InboxReading;
import org.zoufang.phone.draft.NoteDrafting;
import org.zoufang.phone.draft.OutboxMending;
import org.zoufang.phone.draft.OutboxReading;
import org.zoufang.phone.draft.Pen;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.ProblemDoor;
import org.zoufang.phone.draft.ProblemDrafting;
import org.zoufang.phone.draft.ProblemReading;
import org.zoufang.phone.draft.SyncCentre;
import org.zoufang.phone.draft.SyncCentreReading;
import org.zoufang.phone.draft.TodayReading;
import org.zoufang.phone.draft.VisitDrafting;
import org.zoufang.phone.draft.VisitProgress;
import org.zoufang.phone.draft.VisitReading;
import org.zoufang.phone.draft.VisitSearch;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.sync.PhotoRound;
import org.zoufang.phone.sync.PhotoWay;
import org.zoufang.phone.sync.SyncRound;

/** A phone with everything in it, made of a store, a clock and a network. Starting it again on the same store is a restart. */
public final class PhoneFixture extends Promising {

    /** An enterprise that {@link #aServer} knows. */
    public static final UUID FOUNDRY = new UUID(2, 1);

    private final MutableClock clock;
    private final PhoneStore store;
    private final KeyVault vault;
    private final Graphql graphql;
    private final Account account;
    private final PhoneIds ids;
    private final Session session;
    private final Transport transport;
    private final Random random;
    private final Pen pen;
    private final PhotoSafe safe = new PhotoSafe(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
    private final PhotoWay way;
    private boolean metered;

    /** As a process that starts. */
    public PhoneFixture(PhoneStore store, KeyVault vault, Transport transport, MutableClock clock, long seed) {
        this.clock = clock;
        this.store = store;
        this.vault = vault;
        this.random = new Random(seed);
        account = new Account(store, vault, clock);
        this.transport = new RegisteredTransport(transport, account);
        graphql = new Graphql(this.transport, account::server, () -> "zh-CN", clock);
        session = new Session(account, graphql);
        ids = new PhoneIds(clock, random);
        pen = new Pen(store, account, clock, ids);
        way = new PhotoWay(store, () -> metered);
    }

    /** A phone in memory on which official {@code number} has signed in and pulled once. */
    public static PhoneFixture aPhoneOf(int number, FakeServer server, MutableClock clock) {
        PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, number);
        phone.signIn(number, "right");
        phone.sync().run();
        server.heard().clear();
        return phone;
    }

    /** A server with one foundry. */
    public static FakeServer aServer(MutableClock clock) {
        FakeServer server = new FakeServer(clock);
        server.records()
                .put(
                        Entity.ENTERPRISE,
                        FOUNDRY,
                        Json.object("{\"name\":\"泉城铸造有限公司\",\"initials\":\"qczzyxgs\",\"sizeClass\":\"MEDIUM\"}"));
        for (int number = 1; number <= 3; number++) {
            JsonObject official = Json.object("{\"organisation\":{\"name\":\"工信局\"}}");
            Json.put(official, "name", "干部" + number);
            server.records().put(Entity.OFFICIAL, FakeSessions.official(number), official);
        }
        return server;
    }

    public SignInAnswer signIn(int number, String password) {
        return signIn(Integer.toString(number), password);
    }

    public SignInAnswer signIn(String name, String password) {
        return signInAt("http://server/", name, password);
    }

    public SignInAnswer signInAt(String address, String name, String password) {
        try {
            return new SigningIn(store, account, graphql, ids, 1).signIn(address, name, password, "测试手机");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service visit at the foundry. */
    public UUID beginVisit() {
        return visits().begin(FOUNDRY, VisitKind.SERVICE_VISIT, Role.OFFICIAL).id();
    }

    public UUID write(UUID visit, String text) {
        return notes().write(visit, NoteKind.TEXT, Confidentiality.INTERNAL, text)
                .id();
    }

    public VisitView visit(UUID id) {
        return new VisitReading(pen).visit(id).orElseThrow();
    }

    public VisitDrafting visits() {
        return new VisitDrafting(pen);
    }

    public VisitProgress progress() {
        return new VisitProgress(pen);
    }

    public NoteDrafting notes() {
        return new NoteDrafting(pen);
    }

    public PhotoDrafting photos() {
        return new PhotoDrafting(pen, safe);
    }

    public VisitReading reading() {
        return new VisitReading(pen);
    }

    public TodayReading today() {
        return new TodayReading(pen);
    }

    public VisitSearch search() {
        return new VisitSearch(pen);
    }

    public InboxReading inbox() {
        return new InboxReading(pen);
    }

    public ProblemDrafting raising() {
        return new ProblemDrafting(pen);
    }

    public HazardDrafting spotting() {
        return new HazardDrafting(pen);
    }

    public HazardAlarm alarm() {
        return new HazardAlarm(pen);
    }

    public HazardReading hazards() {
        return new HazardReading(pen);
    }

    public ProblemDoor door() {
        return new ProblemDoor(pen);
    }

    @Override
    Pen pen() {
        return pen;
    }

    public ProblemReading problems() {
        return new ProblemReading(pen);
    }

    public FactSettling settling() {
        return new FactSettling(pen);
    }

    public Register register() {
        return new Register(store.pack());
    }

    public OutboxReading outbox() {
        return new OutboxReading(pen);
    }

    public OutboxMending mending() {
        return new OutboxMending(pen);
    }

    public Registering registering() {
        return new Registering(store, account, graphql, ids, 1);
    }

    public SignInWays signInWays() {
        return new SignInWays(graphql);
    }

    public OidcSignIn oidc() {
        return new OidcSignIn(store, account, graphql, clock, new SecureRandom());
    }

    public Emptying emptying(File folder) {
        return new Emptying(store, account, clock, new SecureRandom(), folder, safe);
    }

    public SyncCentre centre() {
        return new SyncCentreReading(pen).now();
    }

    public PhotoSafe safe() {
        return safe;
    }

    public PhotoWay way() {
        return way;
    }

    /** Walks out of the Wi-Fi, or back into it. */
    public void metered(boolean now) {
        metered = now;
    }

    public SigningOut signingOut() {
        return signingOut(new File("target/nobody-registered"));
    }

    /** Whose unsent work is sealed into this folder. */
    public SigningOut signingOut(File parcels) {
        return new SigningOut(store, account, graphql, leavingBehind(parcels));
    }

    public LeavingBehind leavingBehind(File parcels) {
        return new LeavingBehind(store, account, clock, new SecureRandom(), parcels, safe());
    }

    public SyncRound sync() {
        return new SyncRound(store, account, session, clock, ids, random);
    }

    public PhotoRound uploads() {
        return new PhotoRound(store, account, session, transport, clock, random, way, safe);
    }

    public PhoneStore store() {
        return store;
    }

    public KeyVault vault() {
        return vault;
    }

    public Account account() {
        return account;
    }

    public Session session() {
        return session;
    }
}
