package org.nianbao.edge;

/** Writes a multipart body as a browser does. */
final class Uploads {

    private Uploads() {}

    static String body(String boundary, String part, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part
                + "\"; filename=\"report.txt\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--" + boundary
                + "--\r\n";
    }
}
