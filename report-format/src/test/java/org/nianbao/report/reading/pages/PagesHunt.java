package org.nianbao.report.reading.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.report.model.AnnualReport;

/**
 * Looks for pages that are misread: thousands of reports in every shape, one trait at a time and several together.
 * {@code java … PagesHunt <reports> <folder for the pages that are misread>}
 */
public final class PagesHunt {

    private static final int KEPT = 3;

    private PagesHunt() {}

    /**
     * A page with what it holds.
     *
     * @param report what it was made from
     * @param traits what was done to it
     * @param markup how it is marked up
     * @param page the page
     */
    record Case(AnnualReport report, Set<PageTrait> traits, PageMarkup markup, byte[] page) {

        static Case of(int seed) {
            Random random = new Random(seed);
            Set<PageTrait> traits = traits(random, seed);
            PageMarkup markup = PageMarkup.values()[random.nextInt(PageMarkup.values().length)];
            AnnualReport report = ReportFaults.any(random);
            return new Case(report, traits, markup, WebReport.of(report, traits, markup, random));
        }

        private static Set<PageTrait> traits(Random random, int seed) {
            PageTrait[] values = PageTrait.values();
            Set<PageTrait> traits = EnumSet.noneOf(PageTrait.class);
            int count = seed % 2 == 0 ? 1 : 2 + random.nextInt(5);
            while (traits.size() < count) {
                traits.add(values[random.nextInt(values.length)]);
            }
            return traits;
        }

        /** The shapes this page counts for. */
        List<String> shapes() {
            List<String> names = new ArrayList<>(List.of("markup " + markup));
            traits.forEach(trait -> names.add((traits.size() == 1 ? "only " : "with ") + trait));
            return names;
        }
    }

    /** Runs the hunt and prints its figures, a line for each trait. */
    public static void main(String[] arguments) throws IOException {
        int reports = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        PageFigures all = new PageFigures();
        Map<String, PageFigures> byShape = new TreeMap<>();
        Map<String, Integer> kept = new TreeMap<>();
        for (int seed = 0; seed < reports; seed++) {
            Case made = Case.of(seed);
            PageFigures one = new PageFigures();
            one.add(made.report(), "page.html", made.page());
            all.add(one);
            made.shapes()
                    .forEach(name -> byShape.computeIfAbsent(name, n -> new PageFigures())
                            .add(one));
            String worst = one.worst();
            if (!worst.isEmpty() && kept.merge(worst + made.traits(), 1, Integer::sum) <= KEPT) {
                Files.write(folder.resolve(worst + "-" + seed + ".html"), made.page());
                System.out.println(
                        worst + " " + seed + " " + made.traits() + " " + made.markup() + " " + one.details());
            }
        }
        byShape.forEach((name, figures) -> System.out.println(name + ": " + figures));
        System.out.println("all: " + all);
    }
}
