package org.nianbao.submission.violation;

/** Breaks a rule of the house on purpose. */
final class Prints {
    private Prints() {}

    static void print() {
        System.out.println("printed");
    }
}
