package org.nianbao.notification.delivery.messaging;

import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nianbao.notification.delivery.model.Letter.CalendarFile;

/** An iCalendar object as a part of a mail; the content type names the method (RFC 6047 section 2.4). */
record CalendarPart(String method, byte[] content) implements DataSource {

    static CalendarPart of(CalendarFile file) {
        return new CalendarPart(file.method(), file.content().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("read only");
    }

    @Override
    public String getContentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    @Override
    public String getName() {
        return "due-date.ics";
    }
}
