package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Brings what this phone missed, page by page; a page and its cursor are one change of the store. */
final class Pulling {

    private final PhoneStore store;
    private final Session session;
    private final DeviceClock clock;
    private final Leaving leaving;

    Pulling(PhoneStore store, Session session, DeviceClock clock) {
        this.store = store;
        this.session = session;
        this.clock = clock;
        this.leaving = new Leaving(store);
    }

    /**
     * What came, and whether something waits to be offered at once: acknowledged work, because a whole snapshot replaced the
     * copy, or unsent work on what left the caller's scope.
     */
    record Pulled(int changes, boolean again) {}

    /**
     * @param stored what was stored since the copy was whole last; null if that is not known
     */
    Pulled pull(UUID owner, Set<UUID> stored) throws IOException {
        int changes = 0;
        boolean again = false;
        boolean more = true;
        NextPage next = null;
        try {
            while (more) {
                boolean shadow = store.settings().get(Setting.SHADOW_CURSOR) != null;
                String after = store.settings().get(shadow ? Setting.SHADOW_CURSOR : Setting.CURSOR);
                JsonObject page = asked(next, after);
                next = null;
                if (page == null || Json.flag(page, "resync")) {
                    store.change(this::beginShadow);
                } else {
                    changes += Json.objects(page, "changes").size();
                    more = Json.flag(page, "more");
                    boolean last = !more;
                    next = more ? new NextPage(Json.text(page, "cursor")) : null;
                    again |= store.change(() -> apply(page, shadow, last, owner, stored));
                }
            }
        } finally {
            if (next != null) {
                next.ahead.abandon();
            }
        }
        return new Pulled(changes, again);
    }

    /** What was asked for ahead, unless somebody emptied the store meanwhile. */
    private JsonObject asked(NextPage next, String after) throws IOException {
        if (next != null && next.after.equals(after)) {
            return next.ahead.answer();
        }
        if (next != null) {
            next.ahead.abandon();
        }
        return page(after, () -> {});
    }

    /** The page after one that is being written down, asked for meanwhile. */
    private final class NextPage {

        private final String after;
        private final Ahead ahead;

        NextPage(String after) {
            this.after = after;
            this.ahead = new Ahead(gone -> page(after, gone));
        }
    }

    /** The next page; null if the server does not know the cursor: another server made it, or a newer one. */
    private JsonObject page(String after, Runnable gone) throws IOException {
        String cursor = after == null || after.isEmpty() ? null : after;
        JsonObject variables = new JsonObject();
        Json.put(variables, "after", cursor);
        variables.addProperty("first", Limits.CHANGES);
        try {
            return session.ask(Operation.CHANGES, variables, gone);
        } catch (ServerTrouble trouble) {
            if ("BAD_CURSOR".equals(trouble.code()) && cursor != null) {
                return null;
            }
            throw trouble;
        }
    }

    private void beginShadow() {
        store.pack().clearShadow();
        store.settings().put(Setting.SHADOW_CURSOR, "");
    }

    private boolean apply(JsonObject page, boolean shadow, boolean last, UUID owner, Set<UUID> stored) {
        Contact.remember(store, clock, page);
        store.settings().put(Setting.POWERS, Json.text(page, "powers"));
        boolean unsent = false;
        for (JsonObject change : Json.objects(page, "changes")) {
            Entity entity = Json.constant(change, "entity", Entity.class);
            if (entity != null) {
                unsent |= apply(change, entity, shadow, owner);
            }
        }
        String cursor = Json.text(page, "cursor");
        if (!shadow) {
            store.settings().put(Setting.CURSOR, cursor);
            if (last && stored == null) {
                leaving.settle(owner);
            } else if (last) {
                leaving.settle(owner, stored);
            }
        } else if (last) {
            adopt(cursor, owner);
        } else {
            store.settings().put(Setting.SHADOW_CURSOR, cursor);
        }
        return unsent || shadow && last;
    }

    /** Whether the row left the caller's scope while something unsent stands on it. */
    private boolean apply(JsonObject change, Entity entity, boolean shadow, UUID owner) {
        Pack pack = store.pack();
        JsonObject document = document(change);
        UUID id = id(change, document);
        if (Json.flag(change, "deleted") || document == null) {
            if (shadow) {
                pack.removeShadow(entity, id);
            }
            return !shadow && leaving.left(entity, id, owner);
        }
        PackRow row = PackRow.of(entity, id, Json.number(change, "version"), document);
        if (shadow) {
            pack.putShadow(row);
        } else {
            pack.put(row);
        }
        return false;
    }

    /** It is said once: by a row that is gone, or in the document. An older server says it of each. */
    private static UUID id(JsonObject change, JsonObject document) {
        UUID gone = Json.id(change, "gone");
        UUID said = gone == null ? Json.id(change, "id") : gone;
        return said == null ? Json.id(document, "id") : said;
    }

    /** A document is embedded as an object; a server that sends its text is understood too. */
    private static JsonObject document(JsonObject change) {
        JsonObject embedded = Json.child(change, "document");
        String text = embedded == null ? Json.text(change, "document") : null;
        return text == null ? embedded : Json.object(text);
    }

    private void adopt(String cursor, UUID owner) {
        store.pack().adoptShadow();
        store.settings().put(Setting.SHADOW_CURSOR, null);
        store.settings().put(Setting.CURSOR, cursor);
        new ReOffering(store, clock).begin(owner);
    }
}
