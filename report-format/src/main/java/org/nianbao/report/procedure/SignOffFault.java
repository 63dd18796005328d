package org.nianbao.report.procedure;

/**
 * What a submission lacks in procedure (程序缺失).
 *
 * @param pointer where, as a JSON pointer into the submission: {@code /signOffs/1/at}
 * @param message what is missing or wrong and what to do, in Chinese
 * @param messageEn the same in English
 */
public record SignOffFault(String pointer, String message, String messageEn) {}
