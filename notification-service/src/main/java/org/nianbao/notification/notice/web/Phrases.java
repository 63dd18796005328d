package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.notification.notice.model.Desk;
import org.nianbao.notification.notice.model.Reason;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.procedure.ReturnCode;

/** How the templates say dates, desks, reasons and places in a report: as people read them, in Chinese. */
public final class Phrases {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日（EEEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter LAST_DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日（含当日）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(BusinessZone.SHANGHAI);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(BusinessZone.SHANGHAI);

    Phrases() {}

    /** 2027年1月28日（星期四）. */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 2027年1月28日 17:30, in Shanghai. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /**
     * 2027年1月28日 17:30, in Shanghai; midnight as people say it, by the last day that still counts: 2027年1月27日（含当日）.
     */
    public String deadline(Instant instant) {
        ZonedDateTime there = instant.atZone(BusinessZone.SHANGHAI);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? LAST_DAY.format(there.minusDays(1))
                : TIME.format(instant);
    }

    /** 2027-01-28 17:30:05, in Shanghai. */
    public String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** What the desk with this name is called. */
    public String desk(String name) {
        return Desk.named(name).label();
    }

    /** What somebody else wrote, on one line. */
    public String line(String text) {
        return oneLine(text);
    }

    /** A reason of a return: its code and name, the place it speaks of, what is wrong, who says so. */
    public String reason(Reason reason) {
        String place = reason.address() == null ? "" : place(reason.address()) + "：";
        return "【" + code(reason.code()) + "】" + place + oneLine(reason.text()) + "（" + desk(reason.desk()) + "）";
    }

    /** 表二“行政规范性文件·本年制发件数” for {@code T2/normativeDocuments/issued}; what is no address stays as it is. */
    public String place(String address) {
        return CellAddress.find(address).map(CellAddress::label).orElse(address);
    }

    private static String code(String code) {
        return ReturnCode.of(code).map(known -> code + " " + known.label()).orElse(code);
    }

    /** Without line breaks and other characters that have no place in a line of text. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
