package org.zoufang.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.contract.SizeClass;

/** How a row of the table reads as an {@link Enterprise}. */
final class EnterpriseRows {

    static final String COLUMNS = "id, credit_code, name, short_name, pinyin, initials, size_class, sector,"
            + " division_code, address, key_enterprise";

    private EnterpriseRows() {}

    static Enterprise read(ResultSet row) throws SQLException {
        String size = row.getString("size_class");
        return new Enterprise(
                row.getObject("id", UUID.class),
                row.getString("credit_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("pinyin"),
                row.getString("initials"),
                size == null ? null : SizeClass.valueOf(size),
                row.getString("sector"),
                row.getString("division_code"),
                row.getString("address"),
                row.getBoolean("key_enterprise"));
    }
}
