package org.nianbao.edge.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.edge.idempotency.RequiresIdempotencyKey;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Handlers that need what the edge gives. */
@RestController
@RequestMapping("/api/v1")
class NoteController {

    private final Notes notes;
    private final Clock clock;

    NoteController(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/notes")
    Page<Notes.Note> list(PageRequest page) {
        return notes.page(page);
    }

    @GetMapping("/notes/{id}")
    Notes.Note read(@PathVariable UUID id, @RequestParam @Max(9) int depth) {
        throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-note", "没有编号为 " + id + " 的记录。").with("depth", depth);
    }

    @PostMapping("/notes")
    ResponseEntity<Notes.Note> add(@Valid @RequestBody NoteForm form) {
        Notes.Note note = notes.add(form.text());
        return ResponseEntity.created(URI.create("/api/v1/notes/" + note.id()))
                .eTag(ETag.of(1))
                .body(note);
    }

    @PostMapping("/submissions")
    @RequiresIdempotencyKey
    Notes.Note submit(@RequestBody JsonNode anything) {
        return notes.add(anything.toString());
    }

    @PostMapping("/failures")
    Notes.Note fail(@RequestParam String how) {
        notes.add(how);
        if (how.equals("refused")) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "blocked", "不能提交。").with("findings", 3);
        }
        throw new IllegalStateException("A secret of the inside");
    }

    @PostMapping("/conflicts")
    Notes.Note conflict(@RequestParam("times") int times) {
        return notes.addAfterConflicts("conflict", times);
    }

    @PostMapping("/imports")
    Notes.Note upload(@RequestPart MultipartFile file) throws IOException {
        return notes.add(new String(file.getBytes(), StandardCharsets.UTF_8));
    }

    @PutMapping("/notes/{id}")
    ResponseEntity<Void> replace(
            @PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        long next = ETag.requireCurrent(ifMatch, 7) + 1;
        return ResponseEntity.noContent().eTag(ETag.of(next)).build();
    }

    @GetMapping("/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/trace")
    Map<String, String> trace() {
        return Map.of("traceparent", String.valueOf(MDC.get("traceparent")));
    }

    @GetMapping("/desk")
    Map<String, Object> desk(Caller caller) {
        caller.require(Role.SECRECY, Role.INSPECTION);
        return Map.of("desk", "open");
    }

    @PostMapping("/checks")
    Map<String, Object> check(Optional<Caller> caller, @RequestBody NoteForm form) {
        return Map.of("by", caller.map(Caller::subject).orElse("nobody"), "year", form.year());
    }

    @GetMapping("/operations/clock")
    Map<String, Object> operations() {
        return Map.of("now", clock.instant());
    }
}
