package org.zoufang.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** How a complaint stands, for whoever has its number and its inquiry code. Who has one of them learns nothing. */
@ApplicationScoped
public class ComplaintInquiring {

    private static final int YEAR = 4;
    private static final int NUMBER = 12;

    private final Sql sql;
    private final ComplaintKeys keys;
    private final SealedWords words;

    ComplaintInquiring(Sql sql, ComplaintKeys keys, SealedWords words) {
        this.sql = sql;
        this.keys = keys;
        this.words = words;
    }

    /** @throws Refused with COMPLAINT_CODE_WRONG, the same whether there is such a number or not */
    public ComplaintStanding standing(String number, String code) {
        Optional<ComplaintRow> found = sql.one(
                "select * from complaint where number = ?", ComplaintRow::read, written(number == null ? "" : number));
        // An unknown number takes as long as a known one.
        String right = found.map(row -> ComplaintRaising.code(keys.byId(row.keyId()), row.id()))
                .orElseGet(() -> ComplaintRaising.code(keys.present(), new UUID(0, 0)));
        boolean same = MessageDigest.isEqual(bytes(right), bytes(code == null ? "" : code));
        if (!same || found.isEmpty()) {
            throw Refused.because(RefusalCode.COMPLAINT_CODE_WRONG, "number");
        }
        ComplaintRow row = found.get();
        return new ComplaintStanding(
                row.number(),
                row.raisedOn(),
                row.state(),
                sql.list(
                        "select id, at, sealed from complaint_step where complaint_id = ? and command = 'answer'"
                                + " order by position desc",
                        step -> new ComplaintStanding.Answer(
                                Sql.instant(step, "at"),
                                words.openStep(row.keyId(), Sql.id(step, "id"), step.getBytes("sealed"))),
                        row.id()));
    }

    /** As numbers are written: 2026-7K3M-9QXA. */
    private static String written(String typed) {
        String plain = FilingCode.plain(typed);
        if (plain.length() != NUMBER) {
            return "";
        }
        return plain.substring(0, YEAR) + "-" + plain.substring(YEAR, 2 * YEAR) + "-" + plain.substring(2 * YEAR);
    }

    private static byte[] bytes(String code) {
        return FilingCode.plain(code).getBytes(StandardCharsets.UTF_8);
    }
}
