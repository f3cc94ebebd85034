package org.zoufang.fleet.battery;

import java.util.ArrayList;
import java.util.List;

/** What a reconnect storm has to show: a server that sends away whom it cannot serve, and phones that heed it and get through. */
final class StormJudged {

    static final int MOST_RETRIES = 5;

    private StormJudged() {}

    /** What is wrong, in sentences. */
    static List<String> findings(List<Knocking> phones) {
        List<String> findings = new ArrayList<>();
        int sentAway = 0;
        for (int number = 0; number < phones.size(); number++) {
            Knocking phone = phones.get(number);
            sentAway += phone.doorstep().sentAway();
            of(phone, "phone " + number, findings);
        }
        if (sentAway == 0) {
            findings.add("the server sent nobody away");
        }
        return findings;
    }

    private static void of(Knocking phone, String name, List<String> findings) {
        if (phone.trouble() != null) {
            findings.add(name + ": " + phone.trouble());
        }
        if (phone.retries() > MOST_RETRIES) {
            findings.add(name + " came " + phone.retries() + " times again");
        }
        if (phone.doorstep().early() > 0) {
            findings.add(
                    name + " came before it was told to: " + phone.doorstep().early());
        }
        if (phone.doorstep().withoutTime() > 0) {
            findings.add(name + " was sent away without being told for how long: "
                    + phone.doorstep().withoutTime());
        }
    }
}
