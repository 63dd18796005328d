package org.nianbao.notification.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.notice.application.PreviewRun;
import org.nianbao.notification.notice.application.PreviewRun.Gap;
import org.nianbao.notification.notice.application.PreviewRun.Preview;
import org.nianbao.notification.notice.application.PreviewRun.PreviewedLetter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a run before it runs. */
@RestController
@RequestMapping("/api/v1/notices/previews")
@Tag(name = "notices")
class PreviewApi {

    private final PreviewRun previewRun;
    private final Readers readers;

    PreviewApi(PreviewRun previewRun, Readers readers) {
        this.previewRun = previewRun;
        this.readers = readers;
    }

    @PostMapping
    @Operation(
            summary =
                    "Who would be sent what: takes the answer of POST /api/v1/seasons/{year}/reminder-runs?dryRun=true"
                            + " and answers with the letters, word for word; nothing is kept and nothing is sent")
    PreviewView preview(@RequestBody @Valid PreviewBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return PreviewView.of(previewRun.preview(body.occasions(), readers.of(caller)));
    }

    /**
     * What would be sent.
     *
     * @param nobody roles that nobody holds
     * @param unknown filings that are not known here, or not the caller's to see
     */
    record PreviewView(List<LetterView> letters, List<Gap> nobody, List<String> unknown) {

        static PreviewView of(Preview preview) {
            return new PreviewView(
                    preview.letters().stream().map(LetterView::of).toList(), preview.nobody(), preview.unknown());
        }
    }

    /**
     * A letter to one person.
     *
     * @param channels none when the person finds it in the application only
     * @param notBefore business time when it would go
     * @param filings what it tells of
     */
    record LetterView(
            String recipient,
            String name,
            List<ChannelName> channels,
            Instant notBefore,
            String title,
            String text,
            List<String> filings) {

        static LetterView of(PreviewedLetter letter) {
            return new LetterView(
                    letter.recipient().subject(),
                    letter.recipient().name(),
                    letter.channels(),
                    letter.notBefore(),
                    letter.words().title(),
                    letter.words().text(),
                    letter.filings());
        }
    }
}
