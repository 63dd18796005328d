package org.nianbao.notification.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.notification.calendar.application.ReadCalendar;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person's due dates for calendar programs. */
@RestController
@Tag(name = "recipients")
class CalendarApi {

    private final Recipients recipients;
    private final ReadCalendar readCalendar;

    CalendarApi(Recipients recipients, ReadCalendar readCalendar) {
        this.recipients = recipients;
        this.readCalendar = readCalendar;
    }

    @GetMapping(value = "/api/v1/recipients/{subject}/calendar.ics", produces = "text/calendar")
    @Operation(
            summary = "The person's due dates as an iCalendar object, one entry for each filing (own, administrators)")
    ResponseEntity<byte[]> calendar(@PathVariable String subject, Caller caller) {
        boolean allowed = caller.subject().equals(subject) || caller.has(Role.ADMINISTRATOR);
        Recipient person = recipients
                .find(subject)
                .filter(known -> allowed)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "recipient-not-found", "没有这位收件人。"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(readCalendar.of(person).getBytes(StandardCharsets.UTF_8));
    }
}
