package org.zoufang.phone.app;

import android.content.Context;
import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.DeviceRefused;
import org.zoufang.phone.account.Emptying;
import org.zoufang.phone.account.LeavingBehind;
import org.zoufang.phone.account.OidcSignIn;
import org.zoufang.phone.account.ParcelHandingIn;
import org.zoufang.phone.account.RegisterAnswer;
import org.zoufang.phone.account.Registering;
import org.zoufang.phone.account.Rescue;
import org.zoufang.phone.account.SignInAnswer;
import org.zoufang.phone.account.SignInWays;
import org.zoufang.phone.account.SigningIn;
import org.zoufang.phone.account.SigningOut;
import org.zoufang.phone.app.managed.ManagedOffice;
import org.zoufang.phone.app.net.ServerAddress;
import org.zoufang.phone.app.net.TrustedServers;
import org.zoufang.phone.app.rescue.RescueFiles;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.oidc.OidcWay;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.sync.RoundReport;

/** Coming in and going out: registration, signing in by either way, emptying. */
public final class EntryParts {

    private static final int APP_VERSION = 1;
    private static final String TRIED = "tried";

    private final Context context;
    private final PhoneStore store;
    private final Account account;
    private final Graphql graphql;
    private final PhoneIds ids;
    private final TrustedServers servers;
    private final OidcSignIn oidc;
    private final Emptying emptying;
    private final ParcelHandingIn handingIn;
    private final Rescue rescue;
    private final LeavingBehind behind;

    EntryParts(
            Context context,
            PhoneStore store,
            Account account,
            Graphql graphql,
            DeviceClock clock,
            PhoneIds ids,
            TrustedServers servers,
            Transport network,
            PhotoSafe safe) {
        SecureRandom random = new SecureRandom();
        this.context = context;
        this.store = store;
        this.account = account;
        this.graphql = graphql;
        this.ids = ids;
        this.servers = servers;
        this.oidc = new OidcSignIn(store, account, graphql, clock, random);
        File parcels = new File(context.getFilesDir(), "parcels");
        this.emptying = new Emptying(store, account, clock, random, parcels, safe);
        this.handingIn = new ParcelHandingIn(account, network, parcels);
        this.behind = new LeavingBehind(store, account, clock, random, parcels, safe);
        this.rescue = new Rescue(store, account, clock, random, RescueFiles.folder(context), safe);
    }

    /** Hands out by hand what was not sent. */
    public Rescue rescue() {
        return rescue;
    }

    /** At a contact: an emptied phone hands in what it could not send, which is all that a revoked one may do. */
    void handIn() {
        handingIn.handIn();
    }

    public SigningOut signingOut() {
        return new SigningOut(store, account, graphql, behind);
    }

    private Registering registering() {
        return new Registering(store, account, graphql, ids, APP_VERSION);
    }

    /** Registers at the server of a code, which is trusted as the code says if that succeeds; empty if it could not be asked. */
    public Optional<RegisterAnswer> register(Registration code, String deviceName) {
        String before = servers.fingerprint(code.address());
        servers.trust(new ServerAddress(code.address(), code.fingerprint()));
        Optional<RegisterAnswer> answer = registered(code, deviceName);
        if (!answer.isPresent() || !answer.get().isDone()) {
            servers.trust(new ServerAddress(code.address(), before));
        }
        return answer;
    }

    private Optional<RegisterAnswer> registered(Registration code, String deviceName) {
        try {
            RegisterAnswer answer = registering().register(code, deviceName);
            emptyIf(answer.code());
            return Optional.of(answer);
        } catch (ServerTrouble trouble) {
            boolean old = trouble.kind() == ServerTrouble.Kind.REFUSED;
            return old ? Optional.of(new RegisterAnswer(null, null, trouble.code(), null)) : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /** What a server must prove itself with now; empty if nothing of its own is known. */
    public String trusted(String address) {
        return servers.fingerprint(address);
    }

    /** Signs in at a server, which is trusted from now on as its address says; empty if it could not be asked. */
    public Optional<SignInAnswer> signIn(ServerAddress server, String name, String password, String deviceName) {
        servers.trust(server);
        try {
            SignInAnswer answer = new SigningIn(store, account, graphql, ids, APP_VERSION)
                    .signIn(server.base(), name, password, deviceName);
            answered(answer);
            return Optional.of(answer);
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /**
     * The way out to the city's provider.
     *
     * @param url where the browser goes, or null
     * @param mode how people sign in there; null if the server could not be asked
     * @param code what is wrong with the provider, or null
     */
    public record Leaving(String url, SignInMode mode, String code) {}

    /** Asks the server how people sign in there, and the provider, if there is one, where the browser has to go. */
    public Leaving leave(ServerAddress server) {
        servers.trust(server);
        try {
            Optional<OidcWay> way = new SignInWays(graphql).at(server.base());
            return way.isPresent()
                    ? new Leaving(oidc.leave(server.base(), way.get()), SignInMode.OIDC, null)
                    : new Leaving(null, SignInMode.LOCAL, null);
        } catch (OidcTrouble trouble) {
            return new Leaving(null, SignInMode.OIDC, trouble.reason().name());
        } catch (IOException unreachable) {
            return new Leaving(null, null, null);
        }
    }

    /** The browser came back; empty if the provider or the server could not be asked. */
    public Optional<SignInAnswer> comeBack(String redirect) {
        try {
            SignInAnswer answer = oidc.comeBack(redirect);
            answered(answer);
            return Optional.of(answer);
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /** Does what the city's device management says: a server and its trust; and registers, once with each ticket. */
    public void manage(ManagedOffice office) {
        servers.trust(office.address());
        registering().manage(office.address().base(), office.officeKey(), office.mode());
        office.registration().filter(code -> !account.isRegistered()).ifPresent(this::registerOnce);
    }

    private void registerOnce(Registration code) {
        android.content.SharedPreferences managed = context.getSharedPreferences("managed", Context.MODE_PRIVATE);
        String tried = Integer.toHexString(code.ticket().hashCode());
        if (!tried.equals(managed.getString(TRIED, null))
                && register(code, DeviceName.get()).isPresent()) {
            managed.edit().putString(TRIED, tried).commit();
        }
    }

    void emptyIf(RoundReport.End end) {
        if (end == RoundReport.End.DEVICE_REVOKED) {
            emptying.empty();
            handIn();
        }
    }

    /** Whether this phone had been away for so long that it had to be emptied. */
    boolean emptyIfUnseen() {
        return emptying.emptyIfUnseen();
    }

    private void answered(SignInAnswer answer) {
        emptyIf(answer.code());
        if (answer.isDone()) {
            behind.comeBack(answer.who().officialId());
        }
    }

    private void emptyIf(String code) {
        if (DeviceRefused.isRevoked(code)) {
            emptying.empty();
            handIn();
        }
    }

    /** At the start of the app: ends what a kill interrupted. */
    void goOn() {
        emptying.goOn();
    }
}
