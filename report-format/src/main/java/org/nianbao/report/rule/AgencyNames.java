package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.LookAlikes;

/**
 * Whether a name means the filing's agency: the registered name or an alias, with or without the regions above it and
 * 人民政府 (安都乡 = 卫辉市安都乡 = 安都乡人民政府); one look-alike glyph is forgiven here and told elsewhere. Regions stand from the
 * largest to the agency's own, and one may be left out, but the own region is the last of them: 新乡市信访局 is another agency
 * than 卫辉市信访局.
 */
final class AgencyNames {

    private static final String GOVERNMENT = "人民政府";

    private final Set<String> accepted = new LinkedHashSet<>();

    AgencyNames(FilingContext filing) {
        List<String> path = filing.superiorRegionNames().stream()
                .map(CharacterForms::letters)
                .filter(region -> !region.isEmpty())
                .toList();
        List<String> prefixes = prefixes(path);
        Stream.concat(Stream.of(filing.agencyName()), filing.aliases().stream())
                .map(CharacterForms::letters)
                .filter(name -> !name.isEmpty())
                .forEach(name -> accept(name, prefixes));
    }

    boolean mean(String name) {
        String stated = CharacterForms.letters(name);
        return accepted.contains(stated) || accepted.stream().anyMatch(other -> LookAlikes.differInOne(stated, other));
    }

    /** Every way to write the regions: some of those above, in their order, then the agency's own. */
    private static List<String> prefixes(List<String> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        List<String> above = new ArrayList<>(List.of(""));
        for (String region : path.subList(0, path.size() - 1)) {
            above.addAll(above.stream().map(written -> written + region).toList());
        }
        String own = path.get(path.size() - 1);
        return above.stream().map(written -> written + own).toList();
    }

    private void accept(String name, List<String> prefixes) {
        String bare = prefixes.stream()
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> name.substring(prefix.length()))
                .findFirst()
                .orElse(name);
        Set<String> names = prefixes.stream().map(prefix -> prefix + bare).collect(Collectors.toSet());
        names.add(name);
        if (!bare.startsWith(GOVERNMENT)) {
            names.add(bare);
        }
        names.forEach(this::acceptWithAndWithoutGovernment);
    }

    private void acceptWithAndWithoutGovernment(String name) {
        accepted.add(name);
        if (name.endsWith(GOVERNMENT) && name.length() > GOVERNMENT.length()) {
            accepted.add(name.substring(0, name.length() - GOVERNMENT.length()));
        }
    }
}
