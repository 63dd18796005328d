package org.nianbao.bpmn.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Draws a model with the bpmn-js viewer, one CSS pixel for one unit of the model, the watermark below it. */
final class BpmnPicture {

    private static final int MARGIN = 20;
    private static final int ROOM_FOR_THE_WATERMARK = 40;

    private BpmnPicture() {}

    /** Draws it into a PNG file; answers the warnings of the import. */
    static List<String> draw(Chromium chromium, String xml, Path png) {
        try (Page page = chromium.page(800, 600)) {
            page.setContent("<!doctype html><meta charset=utf-8><style>html,body{margin:0;background:#fff}"
                    + Chromium.text("vendor/bpmn-js/diagram-js.css") + Chromium.text("vendor/bpmn-js/bpmn-js.css")
                    + "</style><div id=canvas style='width:800px;height:600px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent(Chromium.text("vendor/bpmn-js/bpmn-viewer.production.min.js")));
            List<String> warnings = show(page, xml);
            page.locator("#canvas").screenshot(new Locator.ScreenshotOptions().setPath(png));
            return warnings;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> show(Page page, String xml) {
        return (List<String>)
                page.evaluate("""
                async ({ xml, margin, watermark }) => {
                  const text = { fontFamily: '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif', fontSize: 12 };
                  const viewer = new BpmnJS({
                    container: '#canvas',
                    textRenderer: { defaultStyle: text, externalStyle: text }
                  });
                  const { warnings } = await viewer.importXML(xml);
                  const canvas = viewer.get('canvas');
                  const { inner } = canvas.viewbox();
                  const width = Math.ceil(inner.width) + 2 * margin;
                  const height = Math.ceil(inner.height) + 2 * margin + watermark;
                  const element = document.getElementById('canvas');
                  element.style.width = width + 'px';
                  element.style.height = height + 'px';
                  canvas.resized();
                  canvas.viewbox({ x: inner.x - margin, y: inner.y - margin, width, height });
                  await document.fonts.ready;
                  return warnings.map((w) => w.message);
                }
                """, Map.of("xml", xml, "margin", MARGIN, "watermark", ROOM_FOR_THE_WATERMARK));
    }
}
