package org.nianbao.report.write.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;

/** What may be typed into the cells of a table; a program refuses the rest with a sentence that says what to do. */
final class InputRules {

    /** The kinds of numbers in the tables, with what is said to who types something else. */
    private enum Kind {
        COUNT("请填写大于或等于0的整数，只填数字，不加单位；没有的填0。"),
        CHANGE("请填写整数，减少的填负数；没有增减的填0。"),
        MONEY("请填写大于或等于0的金额，以万元为单位，最多六位小数，只填数字；没有的填0。");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        static Kind of(NumberAddress address) {
            if (address instanceof ProactiveAddress proactive) {
                return proactive.cell().isMoney() ? MONEY : proactive.cell().isChange() ? CHANGE : COUNT;
            }
            return COUNT;
        }

        DataValidationConstraint constraint(DataValidationHelper helper) {
            return switch (this) {
                case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                case CHANGE -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "-999999999999999", null);
                case MONEY -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            };
        }
    }

    private InputRules() {}

    static void add(XSSFSheet sheet, Map<NumberAddress, CellAddress> places) {
        Map<Kind, CellRangeAddressList> cells = new EnumMap<>(Kind.class);
        places.forEach((address, place) -> cells.computeIfAbsent(Kind.of(address), kind -> new CellRangeAddressList())
                .addCellRangeAddress(
                        new CellRangeAddress(place.getRow(), place.getRow(), place.getColumn(), place.getColumn())));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        cells.forEach((kind, list) -> {
            DataValidation rule = helper.createValidation(kind.constraint(helper), list);
            rule.setShowErrorBox(true);
            rule.createErrorBox("请核对", kind.sentence);
            if (kind == Kind.MONEY) {
                rule.setShowPromptBox(true);
                rule.createPromptBox("金额", kind.sentence);
            }
            sheet.addValidationData(rule);
        });
    }
}
