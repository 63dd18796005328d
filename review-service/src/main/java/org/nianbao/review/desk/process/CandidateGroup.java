package org.nianbao.review.desk.process;

import org.nianbao.review.desk.model.Desk;

/** The candidate group of a desk: {@code desk:<desk>:<scope>}. */
record CandidateGroup(Desk desk, String scope) {

    String written() {
        return "desk:" + desk + ":" + scope;
    }

    static CandidateGroup parse(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3 || !parts[0].equals("desk")) {
            throw new IllegalArgumentException("not a candidate group of a desk: " + written);
        }
        return new CandidateGroup(Desk.valueOf(parts[1]), parts[2]);
    }
}
