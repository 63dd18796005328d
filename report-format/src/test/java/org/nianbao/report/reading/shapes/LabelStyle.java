package org.nianbao.report.reading.shapes;

/** How offices write the labels of the format. */
public enum LabelStyle {
    OFFICIAL,
    ASCII_BRACKETS,
    IDEOGRAPHIC_COMMAS,
    BLANK_AFTER_NUMBER,
    NO_NUMBERS;

    String of(String label) {
        return switch (this) {
            case OFFICIAL -> label;
            case ASCII_BRACKETS ->
                label.replace('（', '(').replace('）', ')').replace('“', '"').replace('”', '"');
            case IDEOGRAPHIC_COMMAS -> label.replaceFirst("^(\\d)\\.", "$1、");
            case BLANK_AFTER_NUMBER -> label.replaceFirst("^(\\d)\\.", "$1. ").replaceFirst("^（(.)）", "（$1） ");
            case NO_NUMBERS ->
                label.equals("3.其他") || label.startsWith("（七")
                        ? label
                        : label.replaceFirst("^(?:\\d\\.|（.）|[一二四]、)", "");
        };
    }
}
