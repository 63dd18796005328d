package org.nianbao.audit;

/**
 * The first thing that is wrong with a chain. What comes after it is not judged.
 *
 * @param chain the chain's name; {@link #SEALS} for the chain of the seals
 * @param number the first entry, or seal, that is not as it was written
 * @param detail what was seen, for a person
 */
public record Fault(String chain, long number, Kind kind, String detail) {

    /** The name under which the seals themselves are reported. */
    public static final String SEALS = "(seals)";

    /** What was done to it, as far as the hashes tell. */
    public enum Kind {
        EDITED("被改动"),
        MISSING("缺失"),
        INSERTED("是后来插入的"),
        SWAPPED("被调换");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }
}
