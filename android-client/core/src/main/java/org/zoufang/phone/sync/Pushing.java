package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Sends what waits, request by request, until nothing can be sent. A request that the server refuses as a whole is halved
 * until the one group that spoils it stands alone.
 */
final class Pushing {

    /** A server that failed this often on the same groups may be failing because of one of them. */
    private static final int STUBBORN = 3;

    private final PhoneStore store;
    private final Session session;
    private final Packing packing;
    private final Answering answering;
    private final Copying copying;

    Pushing(PhoneStore store, Session session, Packing packing, Answering answering) {
        this.store = store;
        this.session = session;
        this.packing = packing;
        this.answering = answering;
        this.copying = new Copying(store);
    }

    void push(UUID owner, Tally tally) throws IOException {
        List<CommandGroup> batch = store.change(() -> packing.take(owner));
        while (!batch.isEmpty()) {
            batch = send(batch, tally, () -> packing.take(owner));
        }
    }

    /** What goes next is taken as one change with the answers to what went before. */
    private List<CommandGroup> send(List<CommandGroup> batch, Tally tally, Supplier<List<CommandGroup>> next)
            throws IOException {
        String after = store.read(copying::cursor);
        JsonObject payload;
        try {
            payload = ask(batch, after);
        } catch (ServerTrouble trouble) {
            spoiled(batch, trouble, tally);
            return store.change(next);
        } catch (IOException e) {
            store.change(() -> putBack(batch));
            throw e;
        }
        return store.change(() -> {
            answering.apply(batch, payload, tally);
            copying.take(batch, payload, after);
            return next.get();
        });
    }

    private JsonObject ask(List<CommandGroup> batch, String after) throws IOException {
        if (session.namesRowsByGroups()) {
            JsonObject payload = askShortly(batch, after);
            if (session.namesRowsByGroups()) {
                return payload;
            }
            // An older server has answered instead, which could not know what was left out: it hears all of it.
        }
        return ask(batch, after, CommandGroup::input);
    }

    /** Null if a server refused it that may not have understood it. */
    private JsonObject askShortly(List<CommandGroup> batch, String after) throws IOException {
        try {
            return ask(batch, after, CommandGroup::shortInput);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() == ServerTrouble.Kind.REFUSED && !session.namesRowsByGroups()) {
                return null;
            }
            throw trouble;
        }
    }

    private JsonObject ask(List<CommandGroup> batch, String after, Function<CommandGroup, JsonObject> form)
            throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "after", after);
        variables.add("groups", Json.arrayOf(batch.stream().map(form).collect(Collectors.toList())));
        return session.ask(Operation.PUSH, variables);
    }

    private void spoiled(List<CommandGroup> batch, ServerTrouble trouble, Tally tally) throws IOException {
        boolean refused = trouble.kind() == ServerTrouble.Kind.REFUSED;
        boolean stubborn = trouble.kind() == ServerTrouble.Kind.FAILED
                && batch.stream().allMatch(group -> group.attempts() >= STUBBORN);
        if (!refused && !stubborn) {
            store.change(() -> putBack(batch));
            throw trouble;
        }
        if (batch.size() > 1) {
            int half = batch.size() / 2;
            send(batch.subList(0, half), tally, List::of);
            send(batch.subList(half, batch.size()), tally, List::of);
            return;
        }
        probe(batch, trouble);
        store.change(() -> answering.setAside(batch.get(0), trouble, refused, tally));
    }

    /** One group alone is to blame only if the server takes a push without any. */
    private void probe(List<CommandGroup> batch, ServerTrouble trouble) throws IOException {
        try {
            ask(List.of(), null);
        } catch (IOException e) {
            store.change(() -> putBack(batch));
            trouble.addSuppressed(e);
            throw trouble;
        }
    }

    private void putBack(List<CommandGroup> batch) {
        for (CommandGroup sent : batch) {
            store.outbox()
                    .group(sent.id())
                    .filter(group -> group.state() == GroupState.SENDING)
                    .ifPresent(group -> store.outbox().put(group.later(null)));
        }
    }
}
