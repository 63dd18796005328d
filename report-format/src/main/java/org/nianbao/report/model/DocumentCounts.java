package org.nianbao.report.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of table 2 on 规章 or 行政规范性文件 in the format of 2021, in pieces (件).
 *
 * @param issued 本年制发件数
 * @param repealed 本年废止件数
 * @param inForce 现行有效件数
 */
public record DocumentCounts(
        @Nullable Long issued,
        @Nullable Long repealed,
        @Nullable Long inForce) {}
