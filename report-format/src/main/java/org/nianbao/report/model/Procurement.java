package org.nianbao.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The row 政府集中采购 of table 2 in the format of 2019.
 *
 * @param projects 采购项目数量
 * @param totalAmount 采购总金额, in the unit the report was written in (the format names none)
 */
public record Procurement(@Nullable Long projects, @Nullable BigDecimal totalAmount) {}
