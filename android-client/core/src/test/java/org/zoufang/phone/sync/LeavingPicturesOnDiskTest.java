package org.zoufang.phone.sync;

import org.zoufang.phone.store.JdbcSql;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.SqlStore;

/** The same in SQLite, as on a phone. */
class LeavingPicturesOnDiskTest extends LeavingPicturesTest {

    @Override
    PhoneStore store() {
        return new SqlStore(new JdbcSql(folder.resolve("phone.db")));
    }
}
