package org.nianbao.edge.sample;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages: some for the public, one not. */
@Controller
class PageController {

    @GetMapping(path = "/pages/broken", produces = "text/html")
    @ResponseBody
    String broken() {
        throw new IllegalStateException("A secret of the inside");
    }

    @GetMapping("/pages/number")
    @ResponseBody
    String number(@RequestParam int of) {
        return String.valueOf(of);
    }

    /** Outside the public paths. */
    @GetMapping("/closed")
    @ResponseBody
    String closed() {
        return "closed";
    }
}
