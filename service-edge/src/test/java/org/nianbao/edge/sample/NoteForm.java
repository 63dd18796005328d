package org.nianbao.edge.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client sends to make a note. */
record NoteForm(
        @NotBlank String text,
        @Min(2000) int year,
        @Nullable Colour colour,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable List<@Valid Line> lines) {

    enum Colour {
        RED,
        BLUE
    }

    record Line(@NotBlank String words) {}
}
