package org.nianbao.report.source;

import java.io.IOException;

/**
 * Which list a paragraph belongs to.
 *
 * @param list the number of the list; 0 for none, -1 when nothing is said
 * @param level its level in the list, from 0; -1 when nothing is said
 */
record ListPlace(int list, int level) {

    static final ListPlace NONE = new ListPlace(-1, -1);

    /** Reads the properties of numbering. */
    static ListPlace read(XmlPart xml) throws IOException {
        int[] place = {-1, -1};
        xml.children(name -> {
            if (name.equals("numId")) {
                place[0] = xml.number("val", -1);
            } else if (name.equals("ilvl")) {
                place[1] = xml.number("val", -1);
            }
        });
        return new ListPlace(place[0], place[1]);
    }

    boolean isGiven() {
        return list >= 0;
    }

    /** This place, what is not said about it taken from the style. */
    ListPlace or(ListPlace ofStyle) {
        return new ListPlace(list >= 0 ? list : ofStyle.list, level >= 0 ? level : ofStyle.level);
    }
}
