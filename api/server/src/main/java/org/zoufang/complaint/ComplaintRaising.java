package org.zoufang.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.complaint.input.ComplaintRaiseInput;
import org.zoufang.contract.ComplaintState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/**
 * Raising a complaint about conduct. It is the one deed that leaves no line on the trail: a line has an address and a time,
 * and an auditor would find by them who complained. Nothing is logged either.
 */
@ApplicationScoped
public class ComplaintRaising {

    private static final int CODE = 16;
    private static final int NUMBER = 8;

    private final Sql sql;
    private final ComplaintKeys keys;
    private final SealedWords words;
    private final Clock clock;

    ComplaintRaising(Sql sql, ComplaintKeys keys, SealedWords words, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Takes a complaint in. The same again is the same success, with the same number and code.
     *
     * @param who who complains; forgotten if he wants it
     * @throws Refused with all that stands against it
     */
    @Transactional
    public ComplaintReceipt raise(Complainant who, ComplaintRaiseInput input) {
        String sent = Ids.parse(input.id(), "id").toString();
        ComplaintWords asked = read(who, input);
        ComplaintKey key = keys.present();
        UUID id = key.drawId("id", sent);
        byte[] hash = key.draw("content", HexFormat.of().formatHex(Fingerprint.of(asked, input.anonymous())));
        claim(id);
        Optional<ComplaintRow> before = sql.one("select * from complaint where id = ?", ComplaintRow::read, id);
        if (before.isPresent()) {
            if (!MessageDigest.isEqual(before.get().contentHash(), hash)) {
                throw Refused.because(RefusalCode.ID_TAKEN, "id", sent);
            }
            return new ComplaintReceipt(before.get().number(), code(key, id));
        }
        LocalDate today = LocalDate.now(clock);
        String number = today.getYear() + "-" + FilingCode.of(key.draw("number", id.toString()), NUMBER);
        sql.change(
                """
                insert into complaint (id, number, state, raised_on, anonymous, key_id, sealed, content_hash, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                id,
                number,
                ComplaintState.RECEIVED,
                today,
                input.anonymous(),
                key.id(),
                words.seal(key, id, asked),
                hash);
        return new ComplaintReceipt(number, code(key, id));
    }

    /** The inquiry code of a complaint: drawn from its id, kept nowhere. */
    static String code(ComplaintKey key, UUID id) {
        return FilingCode.of(key.draw("code", id.toString()), CODE);
    }

    private static ComplaintWords read(Complainant who, ComplaintRaiseInput input) {
        InputCheck check = new InputCheck();
        String about = check.needed(input.about(), "about", Limits.NAME);
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        String name = check.text(input.name(), "name", Limits.NAME);
        String reach = check.text(input.reach(), "reach", Limits.NAME);
        check.settle();
        if (input.anonymous()) {
            return new ComplaintWords(about, text, null, null, null, reach);
        }
        String called = name == null || name.isBlank() ? who.contactName() : name;
        return new ComplaintWords(about, text, who.officialId(), who.enterpriseId(), called, reach);
    }

    /** Makes two who send the same wait for each other. */
    private void claim(UUID id) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", row -> null, id.toString());
    }
}
