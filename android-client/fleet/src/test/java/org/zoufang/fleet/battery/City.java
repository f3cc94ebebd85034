package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.fleet.ServerProcess;
import org.zoufang.phone.outbox.CommandGroup;

/** The packaged server as a process, phones for its invented people, and the oracle over both. */
final class City implements AutoCloseable {

    /** One machine is many people here. */
    private static final List<String> NO_HASTE = List.of(
            "-Dzoufang.limits.signed-in-per-minute=100000000",
            "-Dzoufang.limits.uploads-per-minute=100000000",
            "-Dzoufang.limits.stranger-per-minute=100000000");

    static final String PHOTOS = "-Dzoufang.photo.folder=";

    private final Path folder;
    private final ServerProcess server;
    private final Path photos;
    private TruthReading reading;
    private int phones;

    private City(Path folder, List<String> options) {
        this.folder = folder;
        List<String> all = new ArrayList<>(NO_HASTE);
        all.addAll(options);
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder, all);
        photos = options.stream()
                .filter(option -> option.startsWith(PHOTOS))
                .map(option -> Path.of(option.substring(PHOTOS.length())))
                .findFirst()
                .orElse(server.data().resolve("photos"));
    }

    /** Starts a server in this folder. */
    static City start(Path folder, String... options) throws IOException, InterruptedException {
        City city = new City(Files.createDirectories(folder), List.of(options));
        city.server.start();
        return city;
    }

    ServerProcess server() {
        return server;
    }

    /** The server ends and comes back with a clock that is wrong by as much. */
    void jump(Duration ahead) throws IOException, InterruptedException {
        server.close();
        server.set("zoufang.clock.ahead", ahead.toString());
        server.start();
    }

    Path folder() {
        return folder;
    }

    /** A new phone, signed in and with all that it may hold; {@code address} is the server's or that of a network before it. */
    Watched phone(String account, String address, Ledger ledger, PhoneSetup setup) throws IOException {
        int number;
        synchronized (this) {
            number = ++phones;
        }
        Path place = folder.resolve("phones").resolve(account + number);
        Watched phone = new Watched(() -> new FleetPhone(place, account, address, setup), ledger);
        phone.phone().signIn();
        phone.settle();
        return phone;
    }

    Watched phone(String account, Ledger ledger) throws IOException {
        return phone(account, server.address(), ledger, PhoneSetup.of(account.hashCode()));
    }

    /** What the oracle finds; all must be quiet. */
    List<Finding> judge(Ledger ledger, Watched... watched) throws IOException, SQLException {
        Set<UUID> officials = new LinkedHashSet<>();
        Set<UUID> commands = new LinkedHashSet<>();
        List<PhoneState> states = new ArrayList<>();
        for (Watched one : watched) {
            PhoneState state = PhoneState.of(one.phone(), ledger);
            states.add(state);
            officials.add(state.official());
            state.groups().stream().map(CommandGroup::id).forEach(commands::add);
        }
        return Oracle.judge(ledger, states, truth(ledger.visits(), officials, commands));
    }

    void judgeWhole(Ledger ledger, Watched... watched) throws IOException, SQLException {
        assertThat(judge(ledger, watched)).isEmpty();
    }

    /** Read anew over a new connection if the old one's PostgreSQL is gone. */
    private synchronized Truth truth(Set<UUID> visits, Set<UUID> officials, Set<UUID> commands)
            throws IOException, SQLException {
        if (reading == null || !reading.isAlive()) {
            reading = new TruthReading(server.data(), photos);
        }
        return reading.read(visits, officials, commands);
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        if (reading != null) {
            reading.close();
        }
        server.close();
    }
}
