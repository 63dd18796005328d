package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.text.QuickPattern;

/** Cuts a text into sentences and puts every figure into its words. */
final class SentenceReader {

    private static final int LONGEST = 1000;
    private static final int MOST_FIGURES = 40;
    private static final QuickPattern CHANGE =
            QuickPattern.of("同比|环比|增[加长幅]|[减缩]少|[减增多少]$|下降|上升|降低|[较比][上去同前]|较20|比20|[多少]了|[减增]了|提升|提高|上涨");

    private final PlainText source;
    private final Filer filer;
    private final int year;
    private final List<Sentence> sentences = new ArrayList<>();
    private Scope scope = Scope.OWN;
    private YearMark time = YearMark.OWN;

    private SentenceReader(PlainText source, Filer filer, int year) {
        this.source = source;
        this.filer = filer;
        this.year = year;
    }

    static List<Sentence> read(PlainText source, Filer filer, int year) {
        SentenceReader reader = new SentenceReader(source, filer, year);
        String text = source.text();
        int paragraph = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || "。!?".indexOf(c) >= 0 || i - start >= LONGEST) {
                reader.sentence(paragraph, start, i);
                start = "\n。!?".indexOf(c) >= 0 ? i + 1 : i;
            }
            if (c == '\n') {
                paragraph = start;
                reader.scope = Scope.OWN;
                reader.time = YearMark.OWN;
            }
        }
        return List.copyOf(reader.sentences);
    }

    private void sentence(int paragraph, int start, int end) {
        if (start >= end) {
            return;
        }
        List<Statement> statements = new ArrayList<>();
        Sentence sentence = new Sentence(source, paragraph, start, end, statements);
        sentences.add(sentence);
        String words = source.text().substring(start, end);
        List<Figure> figures = FigureScanner.scan(words);
        if (figures.size() > MOST_FIGURES) {
            return;
        }
        int seen = start;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = moved(figures.get(i), start);
            int next = i + 1 < figures.size() ? start + figures.get(i + 1).start() : end;
            int before =
                    statements.isEmpty() ? start : last(statements).figure().end();
            scope = Scope.of(source.outside(), seen, figure.start(), filer, scope);
            time = YearMark.of(source.outside(), seen, figure.start(), year, time);
            seen = figure.start();
            statements.add(statement(sentence, figure, before, next));
        }
        if (figures.isEmpty()) {
            time = words.indexOf('年') < 0 ? time : YearMark.of(source.outside(), start, end, year, time);
            scope = Scope.OWN;
        }
    }

    private static Statement last(List<Statement> statements) {
        return statements.get(statements.size() - 1);
    }

    private static Figure moved(Figure figure, int by) {
        return new Figure(figure.start() + by, figure.end() + by, figure.value(), figure.unit(), figure.exact());
    }

    private Statement statement(Sentence sentence, Figure figure, int before, int next) {
        boolean bracketed = source.outside().charAt(figure.start()) == PlainText.BRACKETED;
        String text = bracketed ? source.text() : source.outside();
        int lead = leadStart(text, before, figure.start(), before > sentence.start());
        int tail = tailEnd(text, figure.end(), next);
        String words = text.substring(lead, figure.start());
        String whole = text.substring(sentence.start(), figure.start());
        return new Statement(
                sentence,
                figure,
                words,
                lead,
                text.substring(figure.end(), tail),
                scope == Scope.OWN,
                time == YearMark.OWN,
                CHANGE.isIn(words),
                bracketed || whole.contains("其中") || whole.contains("分别"));
    }

    /** After the last comma; after a figure also behind the 、 that ends it. */
    private static int leadStart(String text, int before, int figure, boolean afterAFigure) {
        int start = before;
        for (int i = before; i < figure; i++) {
            if (",;:()".indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        if (start == before && afterAFigure) {
            int mark = text.indexOf('、', before);
            return mark >= 0 && mark < figure ? mark + 1 : before;
        }
        return start;
    }

    private static int tailEnd(String text, int end, int next) {
        for (int i = end; i < next; i++) {
            if (",;:、()".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return next;
    }
}
