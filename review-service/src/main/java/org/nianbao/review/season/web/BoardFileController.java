package org.nianbao.review.season.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.review.season.application.ReadBoard;
import org.nianbao.review.season.application.ReadCircular;
import org.nianbao.review.season.model.AgencyKind;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardState;
import org.nianbao.review.season.model.CircularText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board as files: a workbook, and the circular made of it. */
@RestController
@RequestMapping("/api/v1")
class BoardFileController {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadBoard board;
    private final ReadCircular circular;

    BoardFileController(ReadBoard board, ReadCircular circular) {
        this.board = board;
        this.circular = circular;
    }

    /** The numbers and the filings behind them; the same parameters as the list. */
    @Operation(summary = "The season board as a workbook: the numbers by region and kind, and the filings")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = SHEET, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/season-board.xlsx")
    void workbook(
            Caller caller,
            HttpServletResponse response,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable AgencyKind kind,
            @RequestParam(required = false) @Nullable BoardState state,
            @RequestParam(required = false) @Nullable Boolean late)
            throws IOException {
        BoardQuestion question = new BoardQuestion(BoardScopes.of(caller, year, region), false, kind, state, late);
        response.setContentType(SHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(year + "年度报告报送情况.xlsx"));
        new BoardWorkbook(board).write(question, response.getOutputStream());
    }

    /** Who filed in time, late, not at all; whose date was moved, who was released, who was returned twice or more. */
    @Operation(summary = "The circular (通报) of a season as the board stands now, as a Word document")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WORD, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/seasons/{year}/circular.docx")
    ResponseEntity<byte[]> circular(
            Caller caller, @PathVariable int year, @RequestParam(required = false) @Nullable String region) {
        CircularText text = circular.read(BoardScopes.of(caller, year, region));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(text.region() + year + "年度报告报送情况通报.docx"))
                .body(CircularLetter.write(text));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
