package org.nianbao.review.desk.model;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.ReturnCode;

/**
 * One coded reason, or one remark.
 *
 * @param address the cell or paragraph it speaks of; null only for a reason of procedure
 */
public record Reason(ReturnCode code, @Nullable String address, String text) {}
