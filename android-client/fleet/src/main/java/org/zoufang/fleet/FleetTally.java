package org.zoufang.fleet;

import java.io.PrintStream;

/**
 * What happened on one phone or on all.
 *
 * @param needPerson records and photos that the server refused
 * @param waiting what was still not sent when the day ended
 * @param different visits that the phone shows otherwise than it wrote them
 * @param failedRounds rounds that did not end well; the next one went on
 */
record FleetTally(
        int phones,
        int visits,
        int records,
        int photos,
        int needPerson,
        int waiting,
        int different,
        int rounds,
        int failedRounds,
        long exchanges) {

    static final FleetTally NOTHING = new FleetTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    FleetTally plus(FleetTally other) {
        return new FleetTally(
                phones + other.phones,
                visits + other.visits,
                records + other.records,
                photos + other.photos,
                needPerson + other.needPerson,
                waiting + other.waiting,
                different + other.different,
                rounds + other.rounds,
                failedRounds + other.failedRounds,
                exchanges + other.exchanges);
    }

    /** Nothing lost, nothing refused, nothing left. */
    boolean isWhole() {
        return needPerson == 0 && waiting == 0 && different == 0;
    }

    void print(PrintStream out, long millis) {
        out.println("phones           " + phones);
        out.println("visits           " + visits);
        out.println("records stored   " + records);
        out.println("photos stored    " + photos);
        out.println("refused          " + needPerson);
        out.println("left unsent      " + waiting);
        out.println("shown otherwise  " + different);
        out.println("rounds           " + rounds + ", of which did not end well " + failedRounds);
        out.println("HTTP exchanges   " + exchanges);
        out.println("seconds          " + millis / 1000.0);
        out.println(isWhole() ? "nothing lost, nothing double" : "NOT WHOLE");
    }
}
