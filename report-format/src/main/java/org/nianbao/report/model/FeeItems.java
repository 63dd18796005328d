package org.nianbao.report.model;

import org.jspecify.annotations.Nullable;

/**
 * The row 行政事业性收费 of table 2 in the format of 2019: numbers of fee items, not money.
 *
 * @param previousYear 上一年项目数量
 * @param change 本年增/减, below zero for fewer
 */
public record FeeItems(
        @Nullable Long previousYear, @Nullable Long change) {}
