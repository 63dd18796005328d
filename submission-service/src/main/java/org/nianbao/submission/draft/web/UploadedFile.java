package org.nianbao.submission.draft.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An uploaded file, named as its sender named it, without any path.
 *
 * @param name never blank, at most 200 characters
 */
public record UploadedFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Takes the file out of its part. */
    public static UploadedFile of(MultipartFile part) {
        try {
            return new UploadedFile(plain(part.getOriginalFilename()), part.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "report";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}
