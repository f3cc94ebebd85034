package org.zoufang.phone.app;

import android.content.Context;
import java.io.File;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.zoufang.contract.Role;
import org.zoufang.phone.account.Absence;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.RegisteredTransport;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.SigningOut;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.camera.PhotoFolder;
import org.zoufang.phone.app.commitment.PromiseParts;
import org.zoufang.phone.app.device.AndroidClock;
import org.zoufang.phone.app.keys.KeystoreVault;
import org.zoufang.phone.app.managed.ManagedRules;
import org.zoufang.phone.app.net.HttpTransport;
import org.zoufang.phone.app.net.PhoneNetwork;
import org.zoufang.phone.app.net.TrustedServers;
import org.zoufang.phone.app.problem.ProblemParts;
import org.zoufang.phone.app.store.AndroidSql;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.draft.FactSettling;
import org.zoufang.phone.draft.InboxReading;
import org.zoufang.phone.draft.NoteDrafting;
import org.zoufang.phone.draft.OutboxMending;
import org.zoufang.phone.draft.OutboxReading;
import org.zoufang.phone.draft.Pen;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.SyncCentre;
import org.zoufang.phone.draft.SyncCentreReading;
import org.zoufang.phone.draft.TodayReading;
import org.zoufang.phone.draft.VisitDrafting;
import org.zoufang.phone.draft.VisitProgress;
import org.zoufang.phone.draft.VisitReading;
import org.zoufang.phone.draft.VisitSearch;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.PhotoSealing;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.AesRowSeal;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.SqlStore;
import org.zoufang.phone.sync.BackgroundHint;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.PhotoRound;
import org.zoufang.phone.sync.PhotoWay;
import org.zoufang.phone.sync.RoundReport;
import org.zoufang.phone.sync.SyncRound;

/** The core, put together on this phone's store, keys and clock. */
public final class PhoneParts {

    private final AndroidSql sql;
    private final PhoneStore store;
    private final DeviceClock clock;
    private final Account account;
    private final Pen pen;
    private final EntryParts entry;
    private final SyncRound round;
    private final PhotoRound photoRound;
    private final PhotoSafe safe;
    private final PhotoWay way;

    private PhoneParts(
            Context context, AndroidSql sql, PhoneStore store, DeviceClock clock, Account account, PhotoSafe safe) {
        SecureRandom random = new SecureRandom();
        this.safe = safe;
        this.way = new PhotoWay(store, new PhoneNetwork(context));
        this.sql = sql;
        this.store = store;
        this.clock = clock;
        this.account = account;
        PhoneIds ids = new PhoneIds(clock, random);
        this.pen = new Pen(store, account, clock, ids);
        TrustedServers servers = new TrustedServers(context);
        HttpTransport network = new HttpTransport(servers);
        RegisteredTransport transport = new RegisteredTransport(network, account);
        Graphql graphql = new Graphql(transport, account::server, () -> language(context), clock);
        Session session = new Session(account, graphql);
        this.entry = new EntryParts(context, store, account, graphql, clock, ids, servers, network, safe);
        this.round = new SyncRound(store, account, session, clock, ids, random);
        this.photoRound = new PhotoRound(store, account, session, transport, clock, random, way, safe);
    }

    private static String language(Context context) {
        Locale locale = context.getResources().getConfiguration().getLocales().get(0);
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    static PhoneParts open(Context context, SecretKey deviceKey) {
        SecureRandom random = new SecureRandom();
        KeystoreVault vault = new KeystoreVault(context, deviceKey);
        AndroidSql sql = AndroidSql.open(context.getDatabasePath("zoufang.db"));
        PhoneStore store = new SqlStore(sql, new AesRowSeal(vault.rowKey(), random));
        DeviceClock clock = new AndroidClock(context);
        PhotoSafe safe = new PhotoSafe(vault.photoKey(), random);
        PhoneParts parts = new PhoneParts(context, sql, store, clock, new Account(store, vault, clock), safe);
        parts.entry().goOn();
        new PhotoSealing(store, safe, PhotoFolder.of(context)).goOn();
        CaptureFiles.close(context, safe, clock.now());
        ManagedRules.of(context).take(parts);
        return parts;
    }

    /** Lets the store's file go. */
    void close() {
        sql.close();
    }

    public PhoneStore store() {
        return store;
    }

    public DeviceClock clock() {
        return clock;
    }

    public Account account() {
        return account;
    }

    /** In which capacities the person may act; none before the first sign-in. */
    public Set<Role> capacities() {
        return account.who().map(Who::roles).orElse(Set.of());
    }

    /** The official who uses this phone; null before the first sign-in. */
    public UUID me() {
        return account.who().map(Who::officialId).orElse(null);
    }

    public boolean inspectionEnabled() {
        return Boolean.parseBoolean(store.settings().get(Setting.ADMIN_INSPECTION_ENABLED));
    }

    public Register register() {
        return new Register(store.pack());
    }

    public TodayReading today() {
        return new TodayReading(pen);
    }

    public VisitReading reading() {
        return new VisitReading(pen);
    }

    /** Over what people wrote; opened anew for each search. */
    public VisitSearch search() {
        return new VisitSearch(pen);
    }

    public VisitDrafting visits() {
        return new VisitDrafting(pen);
    }

    public NoteDrafting notes() {
        return new NoteDrafting(pen);
    }

    public PhotoDrafting photos() {
        return new PhotoDrafting(pen, safe);
    }

    public VisitProgress progress() {
        return new VisitProgress(pen);
    }

    /** Where two texts met. */
    public InboxReading inbox() {
        return new InboxReading(pen);
    }

    public FactSettling settling() {
        return new FactSettling(pen);
    }

    /** Problems of enterprises. */
    public ProblemParts problems() {
        return new ProblemParts(pen);
    }

    public HazardParts hazards() {
        return HazardParts.of(pen);
    }

    /** What is promised to enterprises. */
    public PromiseParts promises() {
        return new PromiseParts(pen);
    }

    public OutboxReading outbox() {
        return new OutboxReading(pen);
    }

    /** Everything about what is not on the server yet. */
    public SyncCentre centre() {
        return new SyncCentreReading(pen).now();
    }

    /** In which photos, voice notes and files lie. */
    public PhotoSafe safe() {
        return safe;
    }

    /** Over which network photos may go. */
    public PhotoWay photoWay() {
        return way;
    }

    public OutboxMending mending() {
        return new OutboxMending(pen);
    }

    public SigningOut signingOut() {
        return entry.signingOut();
    }

    /** Coming in: registration, signing in; and what a revoked phone does. */
    public EntryParts entry() {
        return entry;
    }

    /** How long this phone has not heard from its server, and what follows. */
    public Absence absence() {
        return new Absence(store, clock);
    }

    /** Whether this phone shows nothing before it has heard from its server; one that was away for too long is emptied. */
    public boolean isClosed() {
        return !entry.emptyIfUnseen() && absence().now().stage() == Absence.Stage.CLOSED;
    }

    /** Whether there are photos that may go at this moment. */
    public boolean hasUploads() {
        return account.who().isPresent()
                && way.isOpen()
                && !store.photos()
                        .in(me(), UploadState.QUEUED, UploadState.UPLOADING)
                        .isEmpty();
    }

    /** Whether the person is to be told, once, that phones may end apps in the background. */
    public boolean takeBackgroundHint() {
        return new BackgroundHint(store, clock).take();
    }

    /** For whom the person may act today, and with which enterprises he is paired. */
    public Powers powers() {
        return Powers.at(store.settings(), clock.now());
    }

    /** A round with the server now, because a person opened the app or asked. */
    public RoundReport round() {
        return heard(round.run());
    }

    /** A round that nobody waits for. */
    public RoundReport roundIfDue() {
        return heard(round.runIfDue());
    }

    private RoundReport heard(RoundReport report) {
        entry.emptyIf(report.end());
        return report;
    }

    /** Sends the bytes of photos; neither waits for the other. */
    public PhotoReport photoRound() {
        entry.handIn();
        PhotoReport report = photoRound.run();
        entry.emptyIf(report.end());
        return report;
    }

    /** Whether this file is the original of the photo, so that it must stay. */
    public boolean uses(UUID photo, File file) {
        return photo != null
                && store.photos()
                        .photo(photo)
                        .filter(queued -> queued.path().equals(file.getPath()))
                        .isPresent();
    }
}
