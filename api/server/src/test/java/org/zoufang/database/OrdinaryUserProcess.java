package org.zoufang.database;

/** A process that prints the number of the user it believes to run as. */
public final class OrdinaryUserProcess {
    private OrdinaryUserProcess() {}

    public static void main(String[] args) {
        System.out.println(OrdinaryUser.ourselves());
    }
}
