package org.nianbao.notification.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.notification.delivery.application.ReadDeliveries;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.notice.application.AcknowledgeNotice;
import org.nianbao.notification.notice.application.AcknowledgeNotice.Acknowledged;
import org.nianbao.notification.notice.application.AcknowledgeNotice.NotYours;
import org.nianbao.notification.notice.application.NoticeQuery;
import org.nianbao.notification.notice.application.NoticeQuery.Position;
import org.nianbao.notification.notice.application.ReadNotices;
import org.nianbao.notification.notice.application.Reader;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices and how their deliveries stand. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class NoticeApi {

    private static final String FILING_ID = "\\d{4}-[0-9A-Za-z]{1,32}";
    private static final String SUBJECT = "[!-~]{1,100}";

    private final ReadNotices readNotices;
    private final ReadDeliveries readDeliveries;
    private final AcknowledgeNotice acknowledgeNotice;
    private final Readers readers;

    NoticeApi(
            ReadNotices readNotices,
            ReadDeliveries readDeliveries,
            AcknowledgeNotice acknowledgeNotice,
            Readers readers) {
        this.readNotices = readNotices;
        this.readDeliveries = readDeliveries;
        this.acknowledgeNotice = acknowledgeNotice;
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "The notices that the caller may see, newest first, with their deliveries")
    Page<NoticeView> page(
            @RequestParam(required = false)
                    @Pattern(regexp = FILING_ID, message = "应为“年份-单位代码”，如 2026-410781101")
                    @Nullable
                    String filing,
            @RequestParam(required = false) @Pattern(regexp = SUBJECT, message = "应为人员编号，如 u-1001") @Nullable
                    String recipient,
            @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable Boolean acknowledged,
            PageRequest page,
            Caller caller) {
        Position after = page.cursor(2)
                .map(cursor -> new Position(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        Reader reader = readers.of(caller);
        List<Notice> rows = readNotices.page(
                new NoticeQuery(filing, recipient, state, acknowledged, null, null, after, page.rowLimit()), reader);
        Page<Notice> notices = Page.of(
                rows,
                page,
                last -> Cursor.encode(last.createdAt().toString(), last.id().toString()));
        Map<UUID, List<Delivery>> deliveries = deliveries(notices.items());
        return notices.map(notice -> NoticeView.of(notice, deliveries.getOrDefault(notice.id(), List.of()), reader));
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(summary = "The person who was told confirms to have read the notice; a second time changes nothing")
    NoticeView acknowledge(@PathVariable UUID id, Caller caller) {
        Reader reader = readers.of(caller);
        AcknowledgeNotice.Answer answer = acknowledgeNotice.acknowledge(id, reader);
        if (answer instanceof Acknowledged acknowledged) {
            Notice notice = acknowledged.notice();
            return NoticeView.of(notice, deliveries(List.of(notice)).getOrDefault(notice.id(), List.of()), reader);
        }
        throw refusal(answer);
    }

    private Map<UUID, List<Delivery>> deliveries(List<Notice> notices) {
        return readDeliveries.ofNotices(notices.stream().map(Notice::id).toList());
    }

    private static ProblemException refusal(AcknowledgeNotice.Answer answer) {
        return answer instanceof NotYours
                ? new ProblemException(HttpStatus.FORBIDDEN, "notice-of-another", "这条通知不是发给您的，只能由收件人本人确认。")
                : new ProblemException(HttpStatus.NOT_FOUND, "notice-not-found", "没有这条通知。");
    }
}
