package org.nianbao.review.season.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.season.application.ReadBoard;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardScope;
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
    @Operation(summary = "The season at a glance: how many filings stand where, and the list of filings behind it")
    @GetMapping
    BoardView board(
            Caller caller,
            PageRequest page,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable CaseState state) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        String authority = caller.has(Role.ADMINISTRATOR) ? null : caller.subject();
        BoardScope scope = new BoardScope(year, region, authority);
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        List<BoardLine> rows = board.lines(scope, state, after, page.rowLimit());
        Page<BoardLineView> lines = Page.of(
                        rows, page, row -> Cursor.encode(row.filing().filingId()))
                .map(BoardLineView::of);
        return BoardView.of(scope, board.counts(scope), lines.items(), lines.next());
    }
}
