package org.nianbao.edge.sample;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page for the public. */
@Controller
class PageController {

    @GetMapping(path = "/pages/broken", produces = "text/html")
    @ResponseBody
    String broken() {
        throw new IllegalStateException("A secret of the inside");
    }
}
