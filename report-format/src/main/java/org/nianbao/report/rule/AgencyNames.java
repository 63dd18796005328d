package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.LookAlikes;

/**
 * Whether a name means the filing's agency: the registered name or an alias, with or without the regions above it and
 * 人民政府 (安都乡 = 卫辉市安都乡 = 安都乡人民政府); one look-alike glyph is forgiven here and told elsewhere.
 */
final class AgencyNames {

    private static final String GOVERNMENT = "人民政府";

    private final Set<String> accepted = new LinkedHashSet<>();
    private final List<String> regions;

    AgencyNames(FilingContext filing) {
        regions = filing.superiorRegionNames().stream()
                .map(CharacterForms::letters)
                .filter(region -> !region.isEmpty())
                .toList();
        List<String> names = new ArrayList<>(filing.aliases());
        names.add(filing.agencyName());
        names.forEach(name -> accepted.addAll(forms(name)));
    }

    boolean mean(String name) {
        Set<String> forms = forms(name);
        return forms.stream()
                .anyMatch(form -> accepted.contains(form)
                        || accepted.stream().anyMatch(other -> LookAlikes.differInOne(form, other)));
    }

    /** The name with ever fewer regions before it, each with and without 人民政府. */
    private Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String rest = CharacterForms.letters(name);
        boolean shorter = true;
        while (shorter) {
            forms.add(rest);
            shorter = false;
            for (String region : regions) {
                if (rest.startsWith(region) && isNameWithout(rest, region)) {
                    rest = rest.substring(region.length());
                    shorter = true;
                }
            }
        }
        for (String form : List.copyOf(forms)) {
            if (form.endsWith(GOVERNMENT) && form.length() > GOVERNMENT.length()) {
                forms.add(form.substring(0, form.length() - GOVERNMENT.length()));
            }
        }
        return forms;
    }

    private static boolean isNameWithout(String name, String region) {
        String rest = name.substring(region.length());
        return !rest.isEmpty() && !rest.startsWith(GOVERNMENT);
    }
}
