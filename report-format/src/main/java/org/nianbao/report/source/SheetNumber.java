package org.nianbao.report.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A number of a workbook as text: the number that is stored, whatever its format shows of it (separators, units, rounding),
 * but a date as a date and a share in per cent.
 */
final class SheetNumber {

    /** Workbooks keep fifteen digits; what is beyond them is noise of the binary form. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final double LARGEST = 1e15;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT);

    private SheetNumber() {}

    /**
     * The text of a number.
     *
     * @param format the number of its format
     * @param pattern the pattern of its format, when the workbook defines it
     * @param since1904 how the workbook counts days
     */
    static String text(double number, int format, @Nullable String pattern, boolean since1904) {
        if (Double.isNaN(number) || Math.abs(number) > LARGEST) {
            return Double.toString(number);
        }
        String plainPattern = pattern == null ? "General" : pattern;
        if (DateUtil.isADateFormat(format, plainPattern) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime date = DateUtil.getLocalDateTime(number, since1904);
            if (date != null) {
                return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE.format(date) : DATE_AND_TIME.format(date);
            }
        }
        BigDecimal exact = new BigDecimal(number, PRECISION);
        boolean percent = format == 9 || format == 10 || plainPattern.matches("[^\"]*%");
        return percent ? plain(exact.movePointRight(2)) + "%" : plain(exact);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
