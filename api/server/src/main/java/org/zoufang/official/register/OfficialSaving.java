package org.zoufang.official.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Spelling;
import org.zoufang.shared.Sql;

/** Brings people in and corrects how they are called. What they may do comes with a post. */
@ApplicationScoped
public class OfficialSaving {

    private final Sql sql;
    private final RegisteredOfficialReading people;
    private final Event<Deed> deeds;

    OfficialSaving(Sql sql, RegisteredOfficialReading people, Event<Deed> deeds) {
        this.sql = sql;
        this.people = people;
        this.deeds = deeds;
    }

    /**
     * Saves a person. The same once more is the same success.
     *
     * @param pinyin null: as the name is usually read
     * @param initials null: the first letters of the usual reading
     * @throws Refused with what is wrong with the name
     */
    @Transactional
    public UUID save(Caller caller, UUID id, String name, String pinyin, String initials) {
        InputCheck check = new InputCheck();
        String called = check.needed(name, "name", Limits.NAME);
        check.text(pinyin, "pinyin", Limits.NAME);
        check.text(initials, "initials", Limits.NAME);
        check.settle();
        Spelling usual = Spelling.of(called);
        RegisteredOfficial asked = new RegisteredOfficial(
                id, called.strip(), spelled(pinyin, usual.pinyin()), spelled(initials, usual.initials()));
        Optional<RegisteredOfficial> standing = people.byId(id);
        if (standing.filter(asked::equals).isEmpty()) {
            sql.change(
                    """
                    insert into official (id, name, pinyin, initials) values (?, ?, ?, ?)
                    on conflict (id) do update set name = excluded.name, pinyin = excluded.pinyin,
                        initials = excluded.initials
                    """,
                    asked.id(),
                    asked.name(),
                    asked.pinyin(),
                    asked.initials());
            deeds.fire(new Deed("officialSave", Entity.OFFICIAL, id, 1, null, caller.officialId(), caller.deviceId()));
        }
        return id;
    }

    private static String spelled(String given, String usual) {
        String spelled = given == null ? "" : Spelling.comparable(given);
        return spelled.isEmpty() ? usual : spelled;
    }
}
