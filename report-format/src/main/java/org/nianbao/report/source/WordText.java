package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state of reading a Word document: what holds from one paragraph to the next. Not thread-safe. */
final class WordText {

    /** Well beyond what the lines of a document may come to, and small enough to hold. */
    private static final int MOST_CHARACTERS = 3_000_000;

    private static final int MOST_CELLS = 150_000;

    private final WordStyles styles;
    private final ListNumbers numbers;
    private final WordFields fields = new WordFields();
    private final LineCollector lines;
    private final Map<String, List<Block>> notes = new HashMap<>();
    private final List<Block> referred = new ArrayList<>();
    private int page;
    private int characters;
    private int cells;

    WordText(WordStyles styles, WordNumbering numbering, LineCollector lines) {
        this.styles = styles;
        this.numbers = new ListNumbers(numbering, styles);
        this.lines = lines;
    }

    WordStyles styles() {
        return styles;
    }

    ListNumbers numbers() {
        return numbers;
    }

    WordFields fields() {
        return fields;
    }

    /** The page reached, from 1; 0 when the document does not say where its pages begin. */
    int page() {
        return page;
    }

    /** Takes in the mark that Word leaves where a page began when it last showed the document. */
    void nextPage() {
        page = page == 0 ? 2 : page + 1;
    }

    void picture() {
        lines.picture();
    }

    /** Takes in what stands in a foot- or endnote. */
    void note(String part, String id, List<Block> blocks) {
        notes.put(part + " " + id, blocks);
    }

    /** Takes in a reference to a note. */
    void refer(String part, String id) {
        referred.addAll(notes.getOrDefault(part + " " + id, List.of()));
    }

    /** The notes referred to since the last call. */
    List<Block> takeNotes() {
        List<Block> taken = List.copyOf(referred);
        referred.clear();
        return taken;
    }

    /** Counts what was read; throws when it is more than a report can be, or when time is up. */
    void count(int moreCharacters, int moreCells) {
        characters += moreCharacters;
        cells += moreCells;
        if (characters > MOST_CHARACTERS || cells > MOST_CELLS) {
            throw ReadingStopped.tooLarge("文件的文字或表格太多，不可能是一份年度报告。请核对文件。");
        }
        ReadingStopped.ifInterrupted();
    }
}
