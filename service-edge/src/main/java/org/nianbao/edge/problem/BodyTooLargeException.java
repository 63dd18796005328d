package org.nianbao.edge.problem;

import java.io.IOException;

/** The request's body is larger than this service reads; thrown while it is being read. */
final class BodyTooLargeException extends IOException {

    static final String DETAIL = "内容过大：文件不超过 20 MB，其他内容的上限更小。请缩小（例如去掉图片）后重新提交。";

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("The body is larger than the limit");
    }
}
