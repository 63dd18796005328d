package org.nianbao.stack.client;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param request method and path, for messages
 * @param etag the header of that name
 */
public record Answer(String request, int status, Optional<String> etag, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** @throws UnexpectedAnswerException when the status is not 2xx */
    public Answer require() {
        if (isSuccess()) {
            return this;
        }
        throw new UnexpectedAnswerException("%s 得到 %d：%s"
                .formatted(request, status, body.substring(0, Math.min(body.length(), 1_500))));
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new UnexpectedAnswerException(request + " 的回答不是 JSON：" + body, e);
        }
    }
}
