package org.nianbao.report.source;

/** What a document consists of, one below the other. */
sealed interface Block permits TextBlock, TableBlock {}
