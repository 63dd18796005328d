package org.nianbao.review.season.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.review.season.application.ReadBoard;
import org.nianbao.review.season.model.AgencyKind;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardScope;
import org.nianbao.review.season.model.BoardState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of a season: for the authority its own regions, for an administrator everything. */
@RestController
@RequestMapping("/api/v1/season-board")
class BoardController {

    private final ReadBoard board;

    BoardController(ReadBoard board) {
        this.board = board;
    }

    /** Who has not filed, who is late, where it is stuck. */
    @Operation(
            summary =
                    "The season at a glance: how many filings stand where, by region and kind, each number with its list, and the filings")
    @GetMapping
    BoardView board(
            Caller caller,
            PageRequest page,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable BoardState state) {
        BoardScope scope = BoardScopes.of(caller, year, region);
        Page<BoardLineView> lines = page(new BoardQuestion(scope, false, null, state, null), page);
        return BoardView.of(scope, board.counts(scope), lines.items(), lines.next());
    }

    /** The filings behind a number. */
    @Operation(summary = "The filings behind a number of the board, with age and owner of whatever is stuck")
    @GetMapping("/filings")
    Page<BoardLineView> filings(
            Caller caller,
            PageRequest page,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(required = false) @Nullable AgencyKind kind,
            @RequestParam(required = false) @Nullable BoardState state,
            @RequestParam(required = false) @Nullable Boolean late) {
        if (own && region == null) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "region-missing", "只看本级单位时请指明地区（参数 region）。")
                    .field("region", "请填写地区代码");
        }
        return page(new BoardQuestion(BoardScopes.of(caller, year, region), own, kind, state, late), page);
    }

    private Page<BoardLineView> page(BoardQuestion question, PageRequest page) {
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        List<BoardLine> rows = board.lines(question, after, page.rowLimit());
        return Page.of(rows, page, row -> Cursor.encode(row.filing().filingId()))
                .map(line -> BoardLineView.of(line, board));
    }
}
