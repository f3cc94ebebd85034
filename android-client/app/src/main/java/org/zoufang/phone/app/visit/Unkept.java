package org.zoufang.phone.app.visit;

/** How many changes of one screen are still on their way to the disk. "Saved" is said only when there are none. Used on the screen's thread alone. */
public final class Unkept {

    private final Runnable first;
    private int writes;

    /** @param first runs when something is typed that the disk does not have yet */
    public Unkept(Runnable first) {
        this.first = first;
    }

    void typed() {
        writes++;
        first.run();
    }

    void kept() {
        writes--;
    }

    boolean isNone() {
        return writes == 0;
    }
}
