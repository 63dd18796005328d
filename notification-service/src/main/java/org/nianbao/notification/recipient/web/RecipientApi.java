package org.nianbao.notification.recipient.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.application.RegisterRecipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which role, kept by administrators. */
@RestController
@RequestMapping("/api/v1/recipients")
@Tag(name = "recipients")
class RecipientApi {

    private static final int MOST_AT_ONCE = 1000;

    private final Recipients recipients;
    private final RegisterRecipients registerRecipients;

    RecipientApi(Recipients recipients, RegisterRecipients registerRecipients) {
        this.recipients = recipients;
        this.registerRecipients = registerRecipients;
    }

    @GetMapping
    @Operation(summary = "All recipients, in the order of their subjects (administrators)")
    Page<RecipientBody> page(PageRequest page, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        List<Recipient> rows = recipients.page(after, page.rowLimit());
        return Page.of(rows, page, last -> Cursor.encode(last.subject())).map(RecipientBody::of);
    }

    @PutMapping
    @Operation(summary = "Adds people or replaces what is known of them, all or none (administrators)")
    List<RecipientBody> put(
            @RequestBody @Size(min = 1, max = MOST_AT_ONCE, message = "应有 1 到 1000 人")
                    List<@NotNull(message = "不能为空") @Valid RecipientBody> people,
            Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        RecipientRules.check(people);
        registerRecipients.register(
                people.stream().map(RecipientBody::recipient).toList());
        return people;
    }
}
