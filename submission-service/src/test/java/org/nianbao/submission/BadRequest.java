package org.nianbao.submission;

/** A request and the problem it must get; {@code who} is clerk, other, authority, administrator or nobody. */
record BadRequest(String who, String method, String path, String body, int status, String code, String... headers) {

    @Override
    public String toString() {
        return who + " " + method + " " + path + " " + (body.length() > 80 ? body.substring(0, 80) + "…" : body) + " → "
                + status + " " + code;
    }
}
