package org.zoufang.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.PhotoSource;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.RegisteredTransport;
import org.zoufang.phone.account.Rescue;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.SignInAnswer;
import org.zoufang.phone.account.SigningIn;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.draft.CommitmentDoing;
import org.zoufang.phone.draft.CommitmentDrafting;
import org.zoufang.phone.draft.CommitmentReading;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FactSettling;
import org.zoufang.phone.draft.HazardAlarm;
import org.zoufang.phone.draft.HazardDrafting;
import org.zoufang.phone.draft.HazardReading;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.InboxReading;
import org.zoufang.phone.draft.NoteDrafting;
import org.zoufang.phone.draft.OutboxMending;
import org.zoufang.phone.draft.OutboxReading;
import org.zoufang.phone.draft.Pen;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.draft.ProblemDoor;
import org.zoufang.phone.draft.ProblemDrafting;
import org.zoufang.phone.draft.ProblemReading;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.TodayReading;
import org.zoufang.phone.draft.VisitDrafting;
import org.zoufang.phone.draft.VisitLine;
import org.zoufang.phone.draft.VisitProgress;
import org.zoufang.phone.draft.VisitReading;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.store.JdbcSql;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.SqlStore;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.PhotoRound;
import org.zoufang.phone.sync.PhotoWay;
import org.zoufang.phone.sync.RoundReport;
import org.zoufang.phone.sync.SyncRound;

/** A phone: the real core on a SQLite file of its own. A new one on the same folder is the same phone, started again. */
public final class FleetPhone implements AutoCloseable {

    /** Everybody's password in the invented city. */
    public static final String PASSWORD = "zoufang-demo";

    private final Path folder;
    private final String name;
    private final String server;
    private final JdbcSql sql;
    private final PhoneStore store;
    private final HttpTransport network = new HttpTransport();
    private final Account account;
    private final Session session;
    private final Pen pen;
    private final SigningIn signingIn;
    private final SyncRound round;
    private final PhotoRound uploads;
    private final Rescue rescue;
    /** Fleet phones keep their pictures open: they are shared by many phones, and a desk has no Keystore. */
    private final PhotoSafe safe = new PhotoSafe(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());

    /** @param name the demo account that uses it */
    public FleetPhone(Path folder, String name, String server, long seed) throws IOException {
        this(folder, name, server, PhoneSetup.of(seed));
    }

    /** As above, with something between it and the world. */
    public FleetPhone(Path folder, String name, String server, PhoneSetup setup) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.name = name;
        this.server = server;
        DeviceClock clock = setup.clock();
        Random random = new Random(setup.seed());
        sql = new JdbcSql(folder.resolve("phone.db"));
        store = new SqlStore(setup.disk().apply(sql));
        account = new Account(store, new FileVault(folder), clock);
        RegisteredTransport transport = new RegisteredTransport(setup.network().apply(network), account);
        Graphql graphql = new Graphql(transport, account::server, () -> "zh-CN", clock);
        session = new Session(account, graphql);
        PhoneIds ids = new PhoneIds(clock, new java.security.SecureRandom());
        pen = new Pen(store, account, clock, ids);
        signingIn = new SigningIn(store, account, graphql, ids, 1);
        round = new SyncRound(store, account, session, clock, ids, random);
        PhotoWay way = new PhotoWay(store, () -> false);
        uploads = new PhotoRound(store, account, session, transport, clock, random, way, safe);
        File rescued = folder.resolve("rescue").toFile();
        rescue = new Rescue(store, account, clock, new SecureRandom(), rescued, safe);
    }

    /** @throws IOException if the server could not be asked, or said no */
    public void signIn() throws IOException {
        SignInAnswer answer = signingIn.signIn(server, name, PASSWORD, "机队-" + folder.getFileName());
        if (!answer.isDone()) {
            throw new IOException(name + " was not let in: " + answer.code() + " " + answer.message());
        }
    }

    /** A round of data; signs in again where only that helps, as a person would. */
    public RoundReport sync() {
        RoundReport report = round.run();
        if (report.end() == RoundReport.End.SIGN_IN_NEEDED) {
            try {
                signIn();
                return round.run();
            } catch (IOException e) {
                return report;
            }
        }
        return report;
    }

    /** A round that nobody asked for: as the phone's scheduler starts it. */
    public RoundReport syncIfDue() {
        return round.runIfDue();
    }

    /** A round of photos, at once. */
    public PhotoReport upload() {
        mending().hurry();
        return uploads.run();
    }

    /** A round of photos that nobody asked for: what waits goes on waiting. */
    public PhotoReport uploadIfDue() {
        return uploads.run();
    }

    /** Writes a text block. */
    public Drafted write(UUID visit, String text) {
        return new NoteDrafting(pen).write(visit, NoteKind.TEXT, Confidentiality.INTERNAL, text);
    }

    /** Attaches a file as a photo taken now. */
    public Drafted attach(UUID visit, File picture) throws IOException {
        PhotoDrafting.About about = new PhotoDrafting.About("image/jpeg", "现场", null, null, PhotoSource.CAMERA);
        return photos().attach(visit, picture, about);
    }

    /** Photos, voice notes and files. */
    public PhotoDrafting photos() {
        return new PhotoDrafting(pen, safe);
    }

    public VisitDrafting visits() {
        return new VisitDrafting(pen);
    }

    public VisitProgress progress() {
        return new VisitProgress(pen);
    }

    public VisitView visit(UUID id) {
        return new VisitReading(pen).visit(id).orElseThrow();
    }

    /** Every visit on this phone. */
    public List<UUID> visitIds() {
        return new VisitReading(pen).visits().stream().map(VisitLine::id).toList();
    }

    public NoteDrafting notes() {
        return new NoteDrafting(pen);
    }

    public InboxReading inbox() {
        return new InboxReading(pen);
    }

    public FactSettling settling() {
        return new FactSettling(pen);
    }

    /** The server's copy of a row that this phone holds. */
    public Optional<PackRow> copy(Entity entity, UUID id) {
        return store.read(() -> store.pack().row(entity, id));
    }

    /** The server's copies of rows below a visit. */
    public List<PackRow> copies(Entity entity, UUID visit) {
        return store.read(() -> store.pack().childrenOf(entity, visit));
    }

    /** Whether this phone holds the visit, or made it. */
    public boolean knows(UUID visit) {
        return new VisitReading(pen).visit(visit).isPresent();
    }

    /** What its person sees first. */
    public TodayReading today() {
        return new TodayReading(pen);
    }

    public ProblemDrafting raising() {
        return new ProblemDrafting(pen);
    }

    /** What is written down at an enterprise's door. */
    public ProblemDoor door() {
        return new ProblemDoor(pen);
    }

    public CommitmentDrafting promising() {
        return new CommitmentDrafting(pen);
    }

    public CommitmentDoing keeping() {
        return new CommitmentDoing(pen);
    }

    public CommitmentReading commitments() {
        return new CommitmentReading(pen);
    }

    /** One problem as this phone shows it. */
    public Optional<ProblemView> problem(UUID id) {
        return new ProblemReading(pen).problem(id);
    }

    public HazardDrafting spotting() {
        return new HazardDrafting(pen);
    }

    /** Immediate danger, and who was told of it. */
    public HazardAlarm alarm() {
        return new HazardAlarm(pen);
    }

    /** One hazard as this phone shows it. */
    public Optional<HazardView> hazard(UUID id) {
        return new HazardReading(pen).hazard(id);
    }

    public OutboxReading outbox() {
        return new OutboxReading(pen);
    }

    public OutboxMending mending() {
        return new OutboxMending(pen);
    }

    public Register register() {
        return new Register(store.pack());
    }

    /** What this phone has not sent, to be handed out. */
    public Rescue rescue() {
        return rescue;
    }

    public Account account() {
        return account;
    }

    /** What it shows at the server's door. */
    public String accessToken() throws IOException {
        return session.token();
    }

    /** All that it keeps. */
    public PhoneStore store() {
        return store;
    }

    public Path folder() {
        return folder;
    }

    public HttpTransport network() {
        return network;
    }

    @Override
    public void close() {
        sql.close();
    }
}
