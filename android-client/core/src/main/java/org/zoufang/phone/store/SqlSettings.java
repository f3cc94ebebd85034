package org.zoufang.phone.store;

/** The small things in SQLite. */
final class SqlSettings implements Settings {

    private final Sql sql;

    SqlSettings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String get(Setting setting) {
        return sql.rows("select value from setting where name = ?", row -> row.text(0), setting.name()).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void put(Setting setting, String value) {
        if (value == null) {
            sql.run("delete from setting where name = ?", setting.name());
        } else {
            sql.run("insert or replace into setting (name, value) values (?, ?)", setting.name(), value);
        }
    }
}
