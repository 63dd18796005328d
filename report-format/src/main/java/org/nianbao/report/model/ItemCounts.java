package org.nianbao.report.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of table 2 on 行政许可, 其他对外管理服务事项, 行政处罚 or 行政强制 in the format of 2019.
 *
 * @param previousYear 上一年项目数量
 * @param change 本年增/减, below zero for fewer
 * @param decisions 处理决定数量
 */
public record ItemCounts(
        @Nullable Long previousYear,
        @Nullable Long change,
        @Nullable Long decisions) {}
