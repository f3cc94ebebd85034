package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
            send(batch, tally);
            batch = store.change(() -> packing.take(owner));
        }
    }

    private void send(List<CommandGroup> batch, Tally tally) throws IOException {
        String after = store.read(copying::cursor);
        JsonObject payload;
        try {
            payload = ask(batch, after);
        } catch (ServerTrouble trouble) {
            spoiled(batch, trouble, tally);
            return;
        } catch (IOException e) {
            store.change(() -> putBack(batch));
            throw e;
        }
        store.change(() -> {
            answering.apply(batch, payload, tally);
            copying.take(batch, payload, after);
        });
    }

    private JsonObject ask(List<CommandGroup> batch, String after) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "after", after);
        variables.add(
                "groups", Json.arrayOf(batch.stream().map(CommandGroup::input).collect(Collectors.toList())));
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
            send(batch.subList(0, half), tally);
            send(batch.subList(half, batch.size()), tally);
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
