package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.nianbao.review.desk.application.ReadDraw;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draw by which discipline inspection samples; everybody may check it, without a login. */
@RestController
@RequestMapping("/api/v1/seasons/{year}/inspection-draw")
class DrawController {

    private final ReadDraw draw;

    DrawController(ReadDraw draw) {
        this.draw = draw;
    }

    /** How it is drawn, the hash of the seed, and, when the season is over, the seed. */
    @Operation(
            summary = "The season's draw: algorithm, share, the seed's hash from the opening on, the seed at the close")
    @SecurityRequirements
    @GetMapping
    DrawView read(@PathVariable int year) {
        return DrawView.of(year, draw.read(year));
    }
}
