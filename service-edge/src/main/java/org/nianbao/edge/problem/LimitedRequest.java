package org.nianbao.edge.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body cannot be read beyond a limit. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private @Nullable ServletInputStream body;

    LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedStream(this, super.getInputStream(), limit);
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static final class LimitedStream extends ServletInputStream {

        private final LimitedRequest request;
        private final ServletInputStream source;
        private long left;

        LimitedStream(LimitedRequest request, ServletInputStream source, long limit) {
            this.request = request;
            this.source = source;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next;
            try {
                next = source.read();
            } catch (IOException broken) {
                throw broken(broken);
            }
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = source.read(buffer, offset, length);
            } catch (IOException broken) {
                throw broken(broken);
            }
            count(Math.max(count, 0));
            return count;
        }

        /** Tomcat lets nobody answer any more and goes to the error page, which finds here what to say. */
        private BrokenBodyException broken(IOException cause) {
            request.setAttribute(ProblemAdvice.PROBLEM, StatusProblems.brokenBody());
            return new BrokenBodyException(cause);
        }

        private void count(int bytes) throws BodyTooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
