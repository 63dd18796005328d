package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Duration;
import org.nianbao.submission.publication.application.PublicNews;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The feed of the public site, for everybody who wants to be told. */
@RestController
class FeedController {

    private static final int ENTRIES = 50;

    private final PublicNews news;
    private final PublicAddress address;

    FeedController(PublicNews news, PublicAddress address) {
        this.news = news;
        this.address = address;
    }

    @Operation(summary = "The last publications, corrections and retractions as an Atom feed; open to everybody")
    @GetMapping("/reports/feed.atom")
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.APPLICATION_ATOM_XML_VALUE, schema = @Schema(types = "string")))
    ResponseEntity<byte[]> feed() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(AtomFeed.write(news.latest(ENTRIES), address));
    }
}
