package org.nianbao.report.model;

import java.util.Arrays;
import java.util.Optional;

/** The edition of the official format a report follows; it decides which table 2 the report carries. */
public enum Format {
    /** 国办公开办函〔2019〕60号, the trial format for the reporting years 2019 and 2020. */
    F2019("2019"),
    /** 国办公开办函〔2021〕30号, the format in force since the reporting year 2021. */
    F2021("2021");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** The name in JSON: {@code 2019} or {@code 2021}. */
    public String code() {
        return code;
    }

    /** The format with this code, or empty when there is none. */
    public static Optional<Format> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    /** The format that a report of this year has to follow. */
    public static Format ofYear(int year) {
        return year <= 2020 ? F2019 : F2021;
    }
}
