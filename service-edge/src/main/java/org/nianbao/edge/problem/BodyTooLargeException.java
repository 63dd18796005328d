package org.nianbao.edge.problem;

import java.io.IOException;

/** The request's body is larger than this service reads; thrown while it is being read. */
final class BodyTooLargeException extends IOException {

    static final String DETAIL = "内容超过 20 MB 的上限。请缩小文件（例如去掉图片）后重新上传。";

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("The body is larger than the limit");
    }
}
