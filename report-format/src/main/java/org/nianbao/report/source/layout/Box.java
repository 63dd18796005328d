package org.nianbao.report.source.layout;

/**
 * A rectangle on a page, in points, the origin at the upper left corner of the page as it is seen.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double center() {
        return (left + right) / 2;
    }

    boolean holdsMiddleOf(Box other) {
        return left <= other.center() && other.center() <= right && top <= other.middle() && other.middle() <= bottom;
    }

    boolean touches(Box other, double tolerance) {
        return left - tolerance <= other.right
                && other.left <= right + tolerance
                && top - tolerance <= other.bottom
                && other.top <= bottom + tolerance;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
