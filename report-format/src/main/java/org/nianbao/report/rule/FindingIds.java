package org.nianbao.report.rule;

import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** The ids that findings on the equations of table 3 have, so that causes can look for them. */
final class FindingIds {

    private FindingIds() {}

    static String ofRow(RequestRow row) {
        return "T3-01:" + new RequestAddress(row, Applicant.TOTAL);
    }

    static String ofBalance(Applicant column) {
        return "T3-02:" + new RequestAddress(RequestRow.NEWLY_RECEIVED, column)
                + "," + new RequestAddress(RequestRow.CARRIED_OVER, column)
                + "," + new RequestAddress(RequestRow.TOTAL, column)
                + "," + new RequestAddress(RequestRow.CARRIED_FORWARD, column);
    }

    static String ofResults(Applicant column) {
        return "T3-03:" + new RequestAddress(RequestRow.TOTAL, column);
    }

    static String ofCarriedOver(Applicant column) {
        return "X-01:" + new RequestAddress(RequestRow.CARRIED_OVER, column);
    }
}
