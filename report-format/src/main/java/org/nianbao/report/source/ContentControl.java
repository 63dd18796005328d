package org.nianbao.report.source;

import java.io.IOException;

/** The controls people fill in: their content is text like any other, unless it is only the prompt. */
final class ContentControl {

    private ContentControl() {}

    static void read(XmlPart xml, XmlPart.Visitor content) throws IOException {
        boolean[] prompt = {false};
        xml.children(name -> {
            if (name.equals("sdtPr")) {
                xml.descendants(property -> prompt[0] |= property.equals("showingPlcHdr") && xml.isOn());
            } else if (name.equals("sdtContent") && !prompt[0]) {
                xml.children(content);
            }
        });
    }
}
