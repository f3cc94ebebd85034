package org.zoufang.phone.store;

/** The small things in SQLite. What people wrote among them is sealed. */
final class SqlSettings implements Settings {

    /** With what a JSON object begins, and nothing that is sealed: it was kept before it was sealed. */
    private static final String OPEN = "{";

    private final Sql sql;
    private final RowSeal seal;

    SqlSettings(Sql sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public String get(Setting setting) {
        return sql.rows("select value from setting where name = ?", row -> row.text(0), setting.name()).stream()
                .findFirst()
                .map(value -> isSealed(setting) && !value.startsWith(OPEN) ? seal.open(value) : value)
                .orElse(null);
    }

    @Override
    public void put(Setting setting, String value) {
        if (value == null) {
            sql.run("delete from setting where name = ?", setting.name());
        } else {
            String kept = isSealed(setting) ? seal.close(value) : value;
            sql.run("insert or replace into setting (name, value) values (?, ?)", setting.name(), kept);
        }
    }

    /** A predecessor's hand-over note lies among the pairings; names and signatures among what is written at a door. */
    private static boolean isSealed(Setting setting) {
        return setting == Setting.PAIRINGS || setting == Setting.DOOR_DRAFTS;
    }
}
