package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.FilingContext;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.TitleText;

/** Who reports, as far as the filing or the title says: its names, and what kind of agency it is. */
final class Filer {

    private static final Pattern OFFICE = Pattern.compile("(?:办公厅|办公室|政府办|政务公开办|府办)$");
    private static final Pattern TOWNSHIP = Pattern.compile("(?:乡|镇|苏木)(?:人民)?(?:政府)?$");
    private static final Pattern STREET = Pattern.compile("(?:街道|街道办|街道办事处)$");
    private static final Pattern REGION = Pattern.compile("(?:省|市|县|区|州|盟|旗)(?:人民)?(?:政府)?$");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府)$");

    private final Set<String> names;
    private final String name;
    private final boolean government;

    private Filer(Set<String> names, boolean government) {
        this.names = names;
        this.name = names.isEmpty() ? "" : names.iterator().next();
        this.government = government;
    }

    static Filer of(CheckInput in) {
        List<String> given = new ArrayList<>();
        FilingContext filing = in.filing();
        if (filing != null) {
            given.add(filing.agencyName());
            given.addAll(filing.aliases());
        }
        given.add(in.report().agencyName());
        Optional<TitleText> title = TitleText.find(in.report().title());
        title.map(TitleText::agencyName).ifPresent(given::add);
        Set<String> names = new LinkedHashSet<>();
        for (String one : given) {
            String plain = CharacterForms.folded(one);
            if (!plain.isEmpty()) {
                names.addAll(forms(plain));
            }
        }
        String first = names.isEmpty() ? "" : names.iterator().next();
        return new Filer(names, filing != null ? filing.government() : isGovernment(first));
    }

    private static Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        forms.add(name.replace("人民政府", "政府"));
        forms.add(name.replace("人民政府办公室", "政府办"));
        forms.add(name.replace("人民政府", ""));
        forms.add(name.replace("街道办事处", "街道"));
        forms.add(name.replace("街道办事处", "街道办"));
        forms.add(name.replace("委员会", "委"));
        if (OFFICE.matcher(name).find()) {
            forms.add(name.replaceFirst("办公[室厅]$", ""));
            forms.add(name.replaceFirst("(?:人民)?政府办公[室厅]$", "政府"));
        }
        if (TOWNSHIP.matcher(name).find() && !name.endsWith("政府")) {
            forms.add(name + "政府");
            forms.add(name + "人民政府");
        }
        forms.remove("");
        return forms;
    }

    private static boolean isGovernment(String name) {
        return !OFFICE.matcher(name).find()
                && (GOVERNMENT.matcher(name).find()
                        || TOWNSHIP.matcher(name).find()
                        || REGION.matcher(name).find());
    }

    /** The name, character forms folded; empty when nobody says it. */
    String name() {
        return name;
    }

    /** True for a people's government, townships too; an office is none. */
    boolean isGovernment() {
        return government;
    }

    boolean isTownship() {
        return TOWNSHIP.matcher(name).find() || STREET.matcher(name).find();
    }

    /** True for the government of a county or of more, whose report adds up those of all its agencies. */
    boolean isConsolidated() {
        return government && !isTownship() && REGION.matcher(name).find();
    }

    /** True when a name that ends here in a text is the filer's own: the longest tail it shares with one of its names. */
    boolean endsOwnName(String text, int end) {
        for (String own : names) {
            int shared = 0;
            while (shared < own.length()
                    && shared < end
                    && own.charAt(own.length() - 1 - shared) == text.charAt(end - 1 - shared)) {
                shared++;
            }
            if (shared >= 3 || shared == own.length()) {
                return true;
            }
        }
        return false;
    }

    /** True when a name is one of the filer's, or short for one: every character of it stands there in the same order. */
    boolean isCalled(String called) {
        for (String own : names) {
            int at = 0;
            for (int i = 0; i < own.length() && at < called.length(); i++) {
                if (own.charAt(i) == called.charAt(at)) {
                    at++;
                }
            }
            if (at == called.length()) {
                return true;
            }
        }
        return false;
    }
}
