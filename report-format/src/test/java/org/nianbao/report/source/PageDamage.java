package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages of what the pages of a PDF draw, in a file with nothing compressed: operators and their numbers changed, dropped,
 * doubled and swapped. Every stream keeps its length, so that the file as such stays whole. Found once.
 */
final class PageDamage {

    private static final Pattern STREAM = Pattern.compile("(?<=[^d])stream\\r?\\n(.*?)endstream", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private static final List<String> OPERATORS = List.of(
            "BT", "ET", "Tj", "TJ", "Td", "TD", "Tm", "T*", "Tf", "Tc", "Tw", "Tz", "TL", "Ts", "Tr", "q", "Q", "cm",
            "re", "m", "l", "h", "S", "f", "n", "W", "Do", "BMC", "BDC", "EMC", "gs", "'", "sh", "BI", "EI", "ID");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "90",
            "842",
            "1000",
            "-100000",
            "1e9",
            "99999999",
            "0.00001",
            "nan",
            "<<",
            ">>",
            "[",
            "]",
            "<0000>",
            "()",
            "/MCID");

    private record Place(int from, int to) {}

    private final byte[] whole;
    private final List<Place> pages = new ArrayList<>();

    /** A file whose copies are to be damaged; one without pages in plain text is left as it is. */
    PageDamage(byte[] whole) {
        this.whole = whole;
        Matcher stream = STREAM.matcher(text(whole));
        while (stream.find()) {
            String content = stream.group(1);
            if (content.contains("BT") && content.contains("ET") && content.matches("(?s).*\\bT[jJ]\\b.*")) {
                pages.add(new Place(stream.start(1), stream.end(1)));
            }
        }
    }

    /** A damaged copy: up to ten damages on one or two of its pages. */
    byte[] of(Random random) {
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(2); i >= 0 && !pages.isEmpty(); i--) {
            Place page = pages.get(random.nextInt(pages.size()));
            byte[] content = damaged(Arrays.copyOfRange(damaged, page.from(), page.to()), random);
            System.arraycopy(content, 0, damaged, page.from(), content.length);
        }
        return damaged;
    }

    private static byte[] damaged(byte[] content, Random random) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text(content));
        while (token.find()) {
            tokens.add(token.group());
        }
        for (int i = random.nextInt(10); i >= 0 && tokens.size() > 20; i--) {
            damageOnce(tokens, random);
        }
        byte[] joined = String.join(" ", tokens).getBytes(StandardCharsets.ISO_8859_1);
        byte[] same = new byte[content.length];
        Arrays.fill(same, (byte) ' ');
        System.arraycopy(joined, 0, same, 0, Math.min(joined.length, same.length));
        return same;
    }

    private static void damageOnce(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size() - 10);
        int length = 1 + random.nextInt(9);
        switch (random.nextInt(8)) {
            case 0 -> tokens.subList(at, at + length).clear();
            case 1 -> tokens.addAll(at, List.copyOf(tokens.subList(at, at + length)));
            case 2 -> tokens.add(at, one(OPERATORS, random));
            case 3 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            default -> {
                boolean number = tokens.get(at).matches("-?[\\d.]+");
                tokens.set(at, number ? one(NUMBERS, random) : one(OPERATORS, random));
            }
        }
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
