package org.zoufang.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.shared.JsonText;

/** Pages of changes as the feed gives them. */
public final class ChangePageFixture {

    private ChangePageFixture() {}

    /** So many note blocks of sixty Chinese characters; every tenth is gone. */
    public static ChangePage of(int rows) {
        List<Change> changes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            UUID id = new UUID(7, row);
            boolean gone = row % 10 == 9;
            String document = "{\"id\":\"" + id + "\",\"version\":1,\"visitId\":\"" + id
                    + "\",\"position\":" + row + ",\"kind\":\"TEXT\",\"text\":\"" + "炉前用电".repeat(15)
                    + "\",\"confidentiality\":\"INTERNAL\",\"writtenAt\":\"2026-11-20T01:12:03.000Z\"}";
            changes.add(new Change(Entity.NOTE, id, 1, gone, gone ? null : new JsonText(document)));
        }
        return new ChangePage(new ChangeList(changes), "cursor", false, false, "mark", Instant.EPOCH);
    }
}
