package org.nianbao.stack;

/** Entry of the launcher. */
public final class LocalStack {

    private LocalStack() {}

    public static void main(String[] arguments) {}
}
