package org.nianbao.stack.demo;

import tools.jackson.databind.node.ObjectNode;

/**
 * The cell that discipline inspection objects to: table 2 of 新乡县人民政府办公室 says two normative documents, its text
 * says one.
 */
final class ReturnedCell {

    static final String AGENCY = "410721001";
    static final String ADDRESS = "T2/normativeDocuments/issued";
    static final String REASON_CODE = "R03";
    static final String REASON = "文字写“共出台行政规范性文件1件”，表二行政规范性文件本年制发件数为2件，文表不符，请核实后改正。";
    static final int WRONG = 2;
    static final int RIGHT = 1;

    private ReturnedCell() {}

    /** Changes the cell in a report's JSON. */
    static void correct(ObjectNode report) {
        ((ObjectNode) report.path("proactiveDisclosure").path("normativeDocuments")).put("issued", RIGHT);
    }

    static boolean isIn(DemoReport report) {
        return report.agency().equals(AGENCY);
    }
}
