package org.nianbao.edge.problem;

/**
 * One thing that is wrong inside a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /report/year}), or the name of a parameter or header
 * @param message what is wrong, in plain Chinese
 */
public record Fault(String pointer, String message) {}
