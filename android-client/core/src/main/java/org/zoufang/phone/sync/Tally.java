package org.zoufang.phone.sync;

/** Counts what a round did. */
final class Tally {

    private int applied;
    private int needPerson;

    void applied() {
        applied++;
    }

    void needsPerson() {
        needPerson++;
    }

    int countApplied() {
        return applied;
    }

    int countNeedPerson() {
        return needPerson;
    }
}
