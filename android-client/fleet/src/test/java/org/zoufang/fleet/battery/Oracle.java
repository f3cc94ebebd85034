package org.zoufang.fleet.battery;

import java.util.ArrayList;
import java.util.List;

/**
 * The one judge of every fault test (docs/operate/battery.md), asked when all is quiet. O1: each acknowledged command is
 * stored exactly once. O2: each that is not is still on the phone, or set aside with a reason. O3: each phone equals the
 * server within its scope and holds nothing outside it. O4: each photo's bytes are the same on both sides, and a record's
 * photos are the stored ones. O5: one audit row for each accepted change.
 */
final class Oracle {

    private Oracle() {}

    /** All that is wrong; empty is what it has to be. */
    static List<Finding> judge(Ledger ledger, List<PhoneState> phones, Truth truth) {
        List<Finding> findings = new ArrayList<>();
        new ActsJudged(ledger, truth, phones, findings).judge();
        new CommandsJudged(truth, findings).judge(phones);
        phones.forEach(phone -> new PackJudged(truth, phone, findings).judge());
        new PhotosJudged(truth, findings).judge(phones);
        new TrailJudged(truth, findings).judge();
        return findings;
    }
}
