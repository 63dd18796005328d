package org.nianbao.edge.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads every JSON body once before it is bound, whatever it is bound to: it must be one JSON value, name no field
 * twice, and hold no text that cannot be stored (a NUL, a lone surrogate).
 */
@ControllerAdvice
public class CleanJson extends RequestBodyAdviceAdapter {

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (!isJson(message.getHeaders().getContentType())) {
            return message;
        }
        byte[] body = message.getBody().readAllBytes();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body)) {
            check(parser);
        } catch (JacksonException malformed) {
            throw new HttpMessageNotReadableException("The body is not JSON", malformed, message);
        }
        return new ReadBody(message.getHeaders(), body);
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null
                && (MediaType.APPLICATION_JSON.isCompatibleWith(type)
                        || type.getSubtype().endsWith("+json"));
    }

    private static void check(JsonParser parser) {
        boolean complete = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (complete) {
                throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-json", "请求正文应当只有一个 JSON 值，其后还有内容。");
            }
            boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            if (text && !CleanTexts.isClean(parser.getString())) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                throw new ProblemException(
                                HttpStatus.BAD_REQUEST, "unclean-text", "请求正文中「" + pointer + "」含有不能保存的字符（空字符或不完整的字符）。")
                        .field(pointer, "含有不能保存的字符");
            }
            complete = parser.streamReadContext().inRoot();
        }
    }

    private record ReadBody(HttpHeaders headers, byte[] content) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
