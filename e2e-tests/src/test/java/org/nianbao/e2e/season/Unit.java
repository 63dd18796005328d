package org.nianbao.e2e.season;

/**
 * One of the county's sixty agencies.
 *
 * @param number 1 to 60, as the table of mails names it
 * @param kind of agency, as on the wire
 */
record Unit(int number, String name, String kind) {

    String code() {
        return County.CODE + "%03d".formatted(number);
    }

    String filing() {
        return County.YEAR + "-" + code();
    }

    String filingPath() {
        return "/api/v1/filings/" + filing();
    }

    /** Who drafts and files. */
    Person clerk() {
        return new Person("clerk-%02d".formatted(number), "clerk", code(), null);
    }

    /** Its leader in charge (分管领导), who signs. */
    Person leader() {
        return new Person("leader-%02d".formatted(number), "leader", code(), null);
    }
}
