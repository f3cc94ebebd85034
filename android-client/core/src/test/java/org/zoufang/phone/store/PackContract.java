package org.zoufang.phone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;

/** What the copy in every store has to do. */
public interface PackContract {

    /** A new, empty store. */
    PhoneStore store();

    UUID HALL = new UUID(7, 9);

    static PackRow enterprise(long number, String name, String initials) {
        JsonObject document = new JsonObject();
        Json.put(document, "name", name);
        Json.put(document, "initials", initials);
        Json.put(document, "creditCode", "91370100MA3C00000" + number);
        return PackRow.of(Entity.ENTERPRISE, new UUID(5, number), 1, document);
    }

    @Test
    default void rowsOfTheCopyAreFoundByIdByParentAndByKind() {
        // Given
        PhoneStore store = store();
        JsonObject note = Json.object("{\"visitId\":\"" + HALL + "\",\"text\":\"好\",\"unknown\":{\"kept\":1}}");
        PackRow row = PackRow.of(Entity.NOTE, new UUID(4, 1), 2, note);

        // When
        store.change(() -> {
            store.pack().put(PackRow.of(Entity.NOTE, new UUID(4, 1), 1, note));
            store.pack().put(row);
            store.pack().put(PackRow.of(Entity.PHOTO, new UUID(4, 2), 1, note));
        });

        // Then
        assertThat(store.pack().row(Entity.NOTE, row.id())).contains(row);
        assertThat(store.pack().childrenOf(Entity.NOTE, HALL)).containsExactly(row);
        assertThat(store.pack().childrenOf(Entity.NOTE, new UUID(7, 8))).isEmpty();
        assertThat(store.pack().all(Entity.NOTE)).containsExactly(row);
    }

    @Test
    default void rowsOfOneParentAreForgottenAndComeBackAndThoseOfAnotherStay() {
        // Given
        PhoneStore store = store();
        JsonObject note = Json.object("{\"visitId\":\"" + HALL + "\",\"text\":\"好\"}");
        JsonObject elsewhere = Json.object("{\"visitId\":\"" + new UUID(7, 8) + "\",\"text\":\"别处\"}");
        PackRow row = PackRow.of(Entity.NOTE, new UUID(4, 1), 1, note);
        store.change(() -> {
            store.pack().put(row);
            store.pack().put(PackRow.of(Entity.NOTE, new UUID(4, 2), 1, note));
            store.pack().put(PackRow.of(Entity.NOTE, new UUID(4, 3), 1, elsewhere));
        });

        // When
        store.change(() -> store.pack().childrenOf(Entity.NOTE, HALL).forEach(child -> store.pack()
                .remove(Entity.NOTE, child.id())));

        // Then
        assertThat(store.pack().childrenOf(Entity.NOTE, HALL)).isEmpty();
        assertThat(store.pack().childrenOf(Entity.NOTE, new UUID(7, 8))).hasSize(1);
        store.change(() -> store.pack().put(row));
        assertThat(store.pack().childrenOf(Entity.NOTE, HALL)).containsExactly(row);
    }

    @Test
    default void enterprisesAreFoundByEveryWordAndNotAfterTheyAreGone() {
        // Given
        PhoneStore store = store();
        store.change(() -> {
            store.pack().put(enterprise(1, "泉城铸造有限公司", "qczz"));
            store.pack().put(enterprise(2, "历下电子", "lxdz"));
            store.pack().put(enterprise(3, "泉城旧名", "qcjm"));
        });

        // When
        store.change(() -> {
            store.pack().put(enterprise(3, "新名机械", "xmjx"));
            store.pack().remove(Entity.ENTERPRISE, new UUID(5, 2));
        });

        // Then
        assertThat(store.pack().enterprises("铸造", 9)).containsExactly(enterprise(1, "泉城铸造有限公司", "qczz"));
        assertThat(store.pack().enterprises("qc", 9)).hasSize(1);
        assertThat(store.pack().enterprises("xmjx", 9)).hasSize(1);
        assertThat(store.pack().enterprises("历下", 9)).isEmpty();
        assertThat(store.pack().enterprises("", 9)).hasSize(2);
        assertThat(store.pack().enterprises("", 1)).hasSize(1);
    }

    @Test
    default void theShadowIsUnseenUntilItTakesTheCopysPlace() {
        // Given
        PhoneStore store = store();
        store.change(() -> {
            store.pack().put(enterprise(1, "旧企业", "jqy"));
            store.pack().putShadow(enterprise(2, "新企业", "xqy"));
            store.pack().putShadow(enterprise(3, "去了", "ql"));
            store.pack().removeShadow(Entity.ENTERPRISE, new UUID(5, 3));
        });
        List<PackRow> before = store.pack().enterprises("", 9);

        // When
        store.change(() -> store.pack().adoptShadow());

        // Then
        assertThat(before).containsExactly(enterprise(1, "旧企业", "jqy"));
        assertThat(store.pack().enterprises("", 9)).containsExactly(enterprise(2, "新企业", "xqy"));
        store.change(() -> store.pack().adoptShadow());
        assertThat(store.pack().all(Entity.ENTERPRISE)).isEmpty();
    }
}
