package org.nianbao.submission.filing.model;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.procedure.ReturnCode;

/**
 * One reason of a return.
 *
 * @param position its number within the return, from 1
 * @param desk who gave it
 * @param code R01 to R17, or one that this release does not know
 * @param address the cell, text or span it speaks of; null for a reason of procedure
 */
public record ReturnReason(
        int position, Desk desk, String code, @Nullable String address, String text) {

    /** What its code means; the code itself when this release does not know it. */
    public String codeLabel() {
        return ReturnCode.of(code).map(ReturnCode::label).orElse(code);
    }

    /** The Chinese name of the place it speaks of; null without one. */
    public @Nullable String placeLabel() {
        return address == null
                ? null
                : CellAddress.find(address).map(CellAddress::label).orElse(address);
    }
}
