package org.nianbao.report.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of table 2 on 规章 or 规范性文件 in the format of 2019, in pieces (件).
 *
 * @param newlyMade 本年新制作数量
 * @param newlyPublished 本年新公开数量
 * @param totalPublished 对外公开总数量
 */
public record PublicationCounts(
        @Nullable Long newlyMade,
        @Nullable Long newlyPublished,
        @Nullable Long totalPublished) {}
