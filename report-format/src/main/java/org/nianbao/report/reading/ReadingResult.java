package org.nianbao.report.reading;

/** What came of reading a file: a {@link Reading}, or {@link Unreadable} with the reason. */
public sealed interface ReadingResult permits Reading, Unreadable {}
