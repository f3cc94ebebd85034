package org.zoufang.phone.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.PhoneStore;

/** What must hold when all is quiet. */
public final class Oracle {

    private Oracle() {}

    /** Nothing waits, nothing was carried out twice, and the phone's copy is what the server has. */
    public static void allIsQuiet(FakeServer server, PhoneFixture phone) {
        UUID me = phone.account().who().orElseThrow().officialId();
        assertThat(phone.store().outbox().in(me, GroupState.WAITING, GroupState.SENDING))
                .as("nothing waits")
                .isEmpty();
        assertThat(server.records().applied().values()).as("carried out once").allMatch(times -> times == 1);
        for (CommandGroup group : phone.store().outbox().in(me, GroupState.APPLIED)) {
            assertThat(server.records().applied())
                    .as("acknowledged is stored")
                    .containsKey(group.id().toString());
        }
        equal(server, phone);
    }

    /** The phone's copy is what the server has. */
    public static void equal(FakeServer server, PhoneFixture phone) {
        assertThat(copy(phone.store())).as("the phone equals the server").isEqualTo(rows(server));
    }

    private static Map<String, JsonObject> rows(FakeServer server) {
        Map<String, JsonObject> rows = new HashMap<>();
        server.records().rows().values().forEach(row -> {
            if (row.document() != null) {
                rows.put(row.entity() + " " + row.id() + " v" + row.version(), Json.withoutNulls(row.document()));
            }
        });
        return rows;
    }

    private static Map<String, JsonObject> copy(PhoneStore store) {
        Map<String, JsonObject> rows = new HashMap<>();
        for (Entity entity : Entity.values()) {
            store.pack()
                    .all(entity)
                    .forEach(row ->
                            rows.put(entity + " " + row.id() + " v" + row.version(), Json.withoutNulls(row.json())));
        }
        return rows;
    }
}
