package org.zoufang.phone.draft;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.Entity;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.NobodySignedIn;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Writes what a person does into the outbox, each act as one durable change. */
public final class Pen {

    private final PhoneStore store;
    private final Account account;
    private final DeviceClock clock;
    private final PhoneIds ids;

    public Pen(PhoneStore store, Account account, DeviceClock clock, PhoneIds ids) {
        this.store = store;
        this.account = account;
        this.clock = clock;
        this.ids = ids;
    }

    PhoneStore store() {
        return store;
    }

    DeviceClock clock() {
        return clock;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    /** Who writes, and for whom he may. */
    Hand hand() {
        return new Hand(who(), Powers.at(store.settings(), now()));
    }

    /** @throws NobodySignedIn if nobody uses this phone */
    Who who() {
        return account.who().orElseThrow(NobodySignedIn::new);
    }

    boolean adminInspectionEnabled() {
        return "true".equals(store.settings().get(Setting.ADMIN_INSPECTION_ENABLED));
    }

    /** Decides and writes on one picture of the visit, as one durable change. */
    Drafted onVisit(UUID visitId, Function<VisitPicture, Drafted> act) {
        return store.change(() -> act.apply(VisitPicture.of(store, visitId)));
    }

    /** A new group at the end of the outbox. */
    void add(UUID visitId, Command command, Collection<UUID> dependsOn) {
        add(newId(), visitId, command, dependsOn);
    }

    /**
     * As above, for the command that makes a visit or a note: it goes by the new row's own id, which is as much made once
     * for this act, and is named once more in the same request at no cost. No later command about the row may have it.
     */
    void create(UUID visitId, Command command, Collection<UUID> dependsOn) {
        add(command.target(), visitId, command, dependsOn);
    }

    private void add(UUID id, UUID visitId, Command command, Collection<UUID> dependsOn) {
        CommandGroup group = CommandGroup.of(id, who().officialId(), visitId, command, now());
        store.outbox().put(group.dependingOn(new LinkedHashSet<>(dependsOn)));
    }

    /** The last group about a row that is not settled: a further edit goes into it or stands on it. */
    Optional<CommandGroup> unsettled(VisitPicture picture, UUID subject, String... names) {
        CommandGroup last = null;
        for (CommandGroup group : picture.groupsAbout(subject)) {
            boolean named = Set.of(names).contains(group.command().name());
            if (named && group.state().isOpen()) {
                last = group;
            }
        }
        return Optional.ofNullable(last);
    }

    /**
     * Changes a wish that is not settled: in its place while nobody can have seen it, under a new id if it was refused.
     *
     * @return false if it is on its way, so that the change must follow as a wish of its own
     */
    boolean rewrite(CommandGroup group, JsonObject input) {
        Command command = new Command(group.command().name(), input);
        if (group.state().needsPerson()) {
            store.outbox().replace(group, group.anew(newId()).with(command, now()));
            return true;
        }
        if (group.isFrozen()) {
            return false;
        }
        store.outbox().put(group.with(command, now()));
        return true;
    }

    /**
     * A revision, on the version that the person saw. Where {@code earlier} is on its way he sees his own words of then,
     * and what stood when he wrote those.
     */
    void revise(VisitPicture picture, Command command, Optional<CommandGroup> earlier, Collection<UUID> dependsOn) {
        Set<UUID> waits = new LinkedHashSet<>(dependsOn);
        earlier.ifPresent(group -> waits.add(group.id()));
        JsonElement seenThen =
                earlier.isPresent() ? earlier.get().command().input().get("baseVersion") : null;
        int seen = seenThen == null ? seen(command.entity(), command.target()) : seenThen.getAsInt();
        command.input().addProperty("baseVersion", seen);
        Json.put(command.input(), "writtenAt", now());
        add(picture.id(), command, waits);
    }

    /**
     * The version of the server's copy: what the person has before his eyes beside his own words. An answer to his own
     * command may name a later one, but what others wrote meanwhile he has not seen. What only this phone made is in its
     * first version.
     */
    int seen(Entity entity, UUID row) {
        return store.pack().row(entity, row).map(PackRow::version).orElse(1);
    }

    static JsonObject input(UUID id) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", id);
        return input;
    }
}
