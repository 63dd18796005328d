package org.nianbao.report.source;

import org.jspecify.annotations.Nullable;

/** What the properties of a run of text say about whether it can be seen, and whether it is raised. Not thread-safe. */
final class WordFont {

    private @Nullable Boolean hidden;
    private @Nullable Boolean struck;
    private boolean raised;
    private @Nullable String style;

    /** Takes in one property. */
    void take(String property, XmlPart xml) {
        switch (property) {
            case "vanish" -> hidden = xml.isOn();
            case "strike", "dstrike" -> struck = xml.isOn() || Boolean.TRUE.equals(struck);
            case "vertAlign" -> raised = "superscript".equals(xml.attribute("val"));
            case "rStyle" -> style = xml.attribute("val");
            default -> {}
        }
    }

    boolean isGiven() {
        return hidden != null || struck != null;
    }

    boolean shows() {
        return !Boolean.TRUE.equals(hidden) && !Boolean.TRUE.equals(struck);
    }

    boolean isRaised() {
        return raised;
    }

    @Nullable
    String style() {
        return style;
    }
}
