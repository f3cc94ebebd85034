package org.zoufang.phone.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.SearchWords;

/** The server's copy in SQLite. The public register stays readable, so that search is instant; the rest is sealed. */
final class SqlPack implements Pack {

    private static final Set<Entity> PUBLIC = EnumSet.of(Entity.ENTERPRISE, Entity.OFFICIAL);
    private static final String COLUMNS = "select entity, id, version, parent, document from pack ";

    private final Sql sql;
    private final RowSeal seal;

    SqlPack(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public Optional<PackRow> row(Entity entity, UUID id) {
        return sql.rows(COLUMNS + "where entity = ? and id = ?", this::row, entity.name(), id.toString()).stream()
                .findFirst();
    }

    @Override
    public List<PackRow> childrenOf(Entity entity, UUID parent) {
        String where = "where parent = ? and entity = ? order by id";
        return sql.rows(COLUMNS + where, this::row, parent.toString(), entity.name());
    }

    @Override
    public List<PackRow> all(Entity entity) {
        return sql.rows(COLUMNS + "where entity = ? order by id", this::row, entity.name());
    }

    @Override
    public List<PackRow> enterprises(String folded, int limit) {
        return sql.rows(
                "select p.entity, p.id, p.version, p.parent, p.document"
                        + " from (select name, id from enterprise_words where instr(words, ?) > 0"
                        + " order by name, id limit ?) w"
                        + " join pack p on p.entity = 'ENTERPRISE' and p.id = w.id order by w.name, w.id",
                this::row,
                folded,
                (long) limit);
    }

    @Override
    public void put(PackRow row) {
        insert("pack", row);
        if (row.entity() == Entity.ENTERPRISE) {
            forgetWords(row.id());
            addWords(row);
        }
    }

    @Override
    public void remove(Entity entity, UUID id) {
        sql.run("delete from pack where entity = ? and id = ?", entity.name(), id.toString());
        if (entity == Entity.ENTERPRISE) {
            forgetWords(id);
        }
    }

    @Override
    public void putShadow(PackRow row) {
        insert("pack_shadow", row);
    }

    @Override
    public void removeShadow(Entity entity, UUID id) {
        sql.run("delete from pack_shadow where entity = ? and id = ?", entity.name(), id.toString());
    }

    @Override
    public void clearShadow() {
        sql.run("delete from pack_shadow");
    }

    @Override
    public void adoptShadow() {
        clear();
        sql.run("insert into pack select * from pack_shadow");
        clearShadow();
        all(Entity.ENTERPRISE).forEach(this::addWords);
    }

    @Override
    public void clear() {
        sql.run("delete from pack");
        sql.run("delete from enterprise_words");
        sql.run("delete from enterprise_name");
    }

    private void insert(String table, PackRow row) {
        sql.run(
                "insert or replace into " + table + " (entity, id, version, parent, document) values (?, ?, ?, ?, ?)",
                row.entity().name(),
                row.id().toString(),
                (long) row.version(),
                row.parent() == null ? null : row.parent().toString(),
                PUBLIC.contains(row.entity()) ? row.document() : seal.close(row.document()));
    }

    private void addWords(PackRow row) {
        String name = Json.text(row.json(), "name");
        sql.run(
                "insert into enterprise_words (name, id, words) values (?, ?, ?)",
                name,
                row.id().toString(),
                SearchWords.of(row.json()));
        sql.run("insert into enterprise_name (id, name) values (?, ?)", row.id().toString(), name);
    }

    private void forgetWords(UUID id) {
        sql.run(
                "delete from enterprise_words where id = ? and name = (select name from enterprise_name where id = ?)",
                id.toString(),
                id.toString());
        sql.run("delete from enterprise_name where id = ?", id.toString());
    }

    private PackRow row(Sql.Row row) {
        Entity entity = Entity.valueOf(row.text(0));
        String parent = row.text(3);
        return new PackRow(
                entity,
                UUID.fromString(row.text(1)),
                (int) row.number(2),
                parent == null ? null : UUID.fromString(parent),
                PUBLIC.contains(entity) ? row.text(4) : seal.open(row.text(4)));
    }
}
