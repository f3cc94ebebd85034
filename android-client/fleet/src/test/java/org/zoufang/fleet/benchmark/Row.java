package org.zoufang.fleet.benchmark;

/** A line of the table: its number in the list of targets, the work, the best peer, the target, what was measured here. */
record Row(String number, String work, String peer, String target, String here) {

    @Override
    public String toString() {
        return "| " + String.join(" | ", number, work, peer, target, here) + " |";
    }
}
