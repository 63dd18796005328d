package org.nianbao.submission.publication.web;

/**
 * Where people see the public site.
 *
 * @param url without a slash at the end
 */
public record PublicAddress(String url) {

    public PublicAddress {
        url = url.replaceAll("/+$", "");
    }
}
