package org.nianbao.notification.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.notification.notice.application.NoticeQuery;
import org.nianbao.notification.notice.application.NoticeQuery.Position;
import org.nianbao.notification.notice.application.ReadDeliveryLog;
import org.nianbao.notification.notice.application.ReadDeliveryLog.LogEntry;
import org.nianbao.notification.notice.application.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The delivery log of an agency: what was told to whom about its filings, how, when, and what came of it. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class DeliveryLogApi {

    private static final String AGENCY = "[0-9A-Za-z]{1,32}";
    private static final int ROWS_AT_ONCE = 500;

    private final ReadDeliveryLog log;
    private final Readers readers;

    DeliveryLogApi(ReadDeliveryLog log, Readers readers) {
        this.log = log;
        this.readers = readers;
    }

    @GetMapping("/delivery-log")
    @Operation(summary = "Every notice about an agency's filings with every attempt to deliver it, the newest first")
    Page<LogEntryView> page(
            @RequestParam @Pattern(regexp = AGENCY, message = "应为单位代码") String agency,
            @RequestParam(required = false)
                    @Min(value = 2008, message = "应为四位年份")
                    @Max(value = 9999, message = "应为四位年份")
                    @Nullable
                    Integer year,
            PageRequest page,
            Caller caller) {
        Position after = page.cursor(2)
                .map(cursor -> new Position(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        Reader reader = readers.of(caller);
        List<LogEntry> rows = log.page(NoticeQuery.ofAgency(agency, year, after, page.rowLimit()), reader);
        return Page.of(
                        rows,
                        page,
                        last -> Cursor.encode(
                                last.notice().createdAt().toString(),
                                last.notice().id().toString()))
                .map(entry -> LogEntryView.of(entry, reader));
    }

    @GetMapping(value = "/delivery-log.csv", produces = "text/csv")
    @Operation(summary = "The same as a table for spreadsheets, a line for each attempt")
    ResponseEntity<byte[]> table(
            @RequestParam @Pattern(regexp = AGENCY, message = "应为单位代码") String agency,
            @RequestParam(required = false)
                    @Min(value = 2008, message = "应为四位年份")
                    @Max(value = 9999, message = "应为四位年份")
                    @Nullable
                    Integer year,
            Caller caller) {
        Reader reader = readers.of(caller);
        // spreadsheets take a file without this mark for one in their own encoding
        StringBuilder table = new StringBuilder("\uFEFF").append(DeliveryLogCsv.line(DeliveryLogCsv.HEAD));
        Position after = null;
        List<LogEntry> rows;
        do {
            rows = log.page(NoticeQuery.ofAgency(agency, year, after, ROWS_AT_ONCE), reader);
            for (LogEntry entry : rows) {
                DeliveryLogCsv.rows(LogEntryView.of(entry, reader))
                        .map(DeliveryLogCsv::line)
                        .forEach(table::append);
                after = new Position(entry.notice().createdAt(), entry.notice().id());
            }
        } while (rows.size() == ROWS_AT_ONCE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"delivery-log-" + agency + ".csv\"")
                .body(table.toString().getBytes(StandardCharsets.UTF_8));
    }
}
