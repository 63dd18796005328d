package org.nianbao.notification.preference.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.notification.delivery.application.OpenChannels;
import org.nianbao.notification.preference.application.ChangePreferences;
import org.nianbao.notification.preference.application.PreferenceStore;
import org.nianbao.notification.preference.model.Preferences;
import org.nianbao.notification.recipient.application.Recipients;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which channels a person is told; for that person and for administrators. */
@RestController
@RequestMapping("/api/v1/recipients/{subject}/preferences")
@Tag(name = "recipients")
class PreferenceApi {

    private final Recipients recipients;
    private final PreferenceStore store;
    private final ChangePreferences changePreferences;
    private final PreferenceRules rules;
    private final OpenChannels open;

    PreferenceApi(
            Recipients recipients,
            PreferenceStore store,
            ChangePreferences changePreferences,
            PreferenceRules rules,
            OpenChannels open) {
        this.recipients = recipients;
        this.store = store;
        this.changePreferences = changePreferences;
        this.rules = rules;
        this.open = open;
    }

    @GetMapping
    @Operation(summary = "By which channels the person is told of what, and what cannot be switched off")
    PreferenceView get(@PathVariable String subject, Caller caller) {
        require(subject, caller);
        return PreferenceView.of(subject, store.of(subject), open.names());
    }

    @PutMapping
    @Operation(summary = "Replaces what the person chose; statutory notices keep at least one channel")
    PreferenceView put(@PathVariable String subject, @RequestBody @Valid PreferenceBody body, Caller caller) {
        require(subject, caller);
        Preferences chosen = rules.read(body, store.of(subject));
        changePreferences.change(subject, chosen, caller.subject());
        return PreferenceView.of(subject, chosen, open.names());
    }

    private void require(String subject, Caller caller) {
        boolean allowed = caller.subject().equals(subject) || caller.has(Role.ADMINISTRATOR);
        if (!allowed || recipients.find(subject).isEmpty()) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "recipient-not-found", "没有这位收件人。");
        }
    }
}
