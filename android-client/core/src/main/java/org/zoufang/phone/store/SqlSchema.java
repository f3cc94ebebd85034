package org.zoufang.phone.store;

import java.util.List;

/** The phone's tables, made step by step; {@code PRAGMA user_version} says how many steps a file has had. */
final class SqlSchema {

    private static final List<List<String>> STEPS = List.of(
            List.of(
                    "create table pack (entity text not null, id text not null, version integer not null, parent text,"
                            + " document text not null, primary key (entity, id)) without rowid",
                    "create index pack_parent on pack (parent, entity, id)",
                    "create table pack_shadow (entity text not null, id text not null, version integer not null,"
                            + " parent text, document text not null, primary key (entity, id)) without rowid",
                    // In the order of names, so that a search reads until it has enough and sorts nothing.
                    "create table enterprise_words (name text not null, id text not null, words text not null,"
                            + " primary key (name, id)) without rowid",
                    "create table enterprise_name (id text primary key, name text not null) without rowid",
                    "create table outbox (id text primary key, place integer not null unique, owner text not null,"
                            + " aggregate text not null, state text not null, answered_at integer, body text not null)",
                    "create index outbox_aggregate on outbox (aggregate, place)",
                    "create index outbox_state on outbox (owner, state, place)",
                    "create table photo_queue (place integer primary key autoincrement, id text not null unique,"
                            + " owner text not null, visit_id text not null, state text not null, body text not null)",
                    "create index photo_queue_visit on photo_queue (visit_id, place)",
                    "create table setting (name text primary key, value text not null) without rowid"),
            // A phone that did not know FACT_CONFLICT has passed such rows by: it pulls once more, beside its copy.
            List.of("insert or ignore into setting (name, value)"
                    + " select 'SHADOW_CURSOR', '' from setting where name = 'CURSOR'"));

    private SqlSchema() {}

    static void bring(Sql sql) {
        int done = sql.rows("pragma user_version", row -> (int) row.number(0)).get(0);
        if (done > STEPS.size()) {
            throw new IllegalStateException("the store was written by a newer version of the app: " + done);
        }
        for (int step = done; step < STEPS.size(); step++) {
            sql.begin();
            STEPS.get(step).forEach(sql::run);
            sql.run("pragma user_version = " + (step + 1));
            sql.commit();
        }
    }
}
