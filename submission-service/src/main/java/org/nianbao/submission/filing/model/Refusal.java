package org.nianbao.submission.filing.model;

/**
 * A command that the state does not allow; nothing happened.
 *
 * @param code stable, kebab-case
 * @param sentence what is wrong and what to do, for people
 */
public record Refusal(String code, String sentence) implements Transition {

    /** Neither drafts nor files are taken in this state. */
    public static Refusal notEditable(FilingState state) {
        return wrongState(state, "修改");
    }

    static Refusal wrongState(FilingState state, String command) {
        return new Refusal("wrong-state", "年报处于“" + state.label() + "”状态，不能" + command + "。");
    }
}
