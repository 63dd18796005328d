package org.nianbao.report.source;

import java.io.IOException;

/** Content written down several times, for newer and for older programs: the first is taken, the others are the same again. */
final class Alternatives {

    private Alternatives() {}

    static void read(XmlPart xml, XmlPart.Visitor content) throws IOException {
        boolean[] taken = {false};
        xml.children(name -> {
            if (!taken[0] && (name.equals("Choice") || name.equals("Fallback"))) {
                taken[0] = true;
                xml.children(content);
            }
        });
    }
}
