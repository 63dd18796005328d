package org.nianbao.notification.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.application.NoticeWriter;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.notice.model.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes notices from the templates {@code notices/<kind>.txt}; the first line of a template is the title. What an
 * authority reads about somebody else's filing has templates of its own, {@code <kind>.authority.txt}. A letter that
 * tells of a whole run is {@code digest.<subject>.txt}, with one {@code <kind>.line.txt} for each notice.
 */
@Component
public class NoticeTexts implements NoticeWriter {

    private final TemplateEngine templates = templates();
    private final Phrases phrases = new Phrases();
    private final Whereabouts whereabouts;

    /** @param publicUrl the address of the front door */
    public NoticeTexts(@Value("${nianbao.public-url}") String publicUrl) {
        this.whereabouts = new Whereabouts(publicUrl);
    }

    @Override
    public Wording write(Occasion occasion, Filing filing, Audience audience, String name) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("occasion", occasion);
        context.setVariable("filing", filing);
        context.setVariable("name", name);
        context.setVariable("say", phrases);
        context.setVariable("whereabouts", whereabouts.of(occasion, filing));
        Words words = process(template(occasion.kind(), audience), context);
        boolean alone = occasion.run(LocalDate.EPOCH).isEmpty();
        String summary = alone
                ? words.title()
                : Phrases.oneLine(templates.process(occasion.kind().code() + ".line", context));
        return new Wording(words.title(), words.text(), summary);
    }

    @Override
    public Words digest(Run run, List<Notice> notices, String name) {
        List<DigestSection> sections = DigestSection.of(notices);
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("day", phrases.day(run.day()));
        context.setVariable("name", name);
        context.setVariable("sections", sections);
        context.setVariable("total", notices.size());
        context.setVariable(
                "pressing", notices.stream().filter(DigestSection::isPressing).count());
        return process("digest." + run.subject().name().toLowerCase(Locale.ROOT), context);
    }

    /** The first line is the title. */
    private Words process(String template, Context context) {
        String written = templates.process(template, context);
        int firstLine = written.indexOf('\n');
        String text = written.substring(firstLine + 1).strip() + "\n\n" + templates.process("footer", context);
        return new Words(Phrases.oneLine(written.substring(0, firstLine)), text.replaceAll("\n{3,}", "\n\n"));
    }

    private static String template(NoticeKind kind, Audience audience) {
        return audience == Audience.AUTHORITY ? kind.code() + ".authority" : kind.code();
    }

    private static TemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(NoticeTexts.class.getClassLoader());
        files.setPrefix("notices/");
        files.setSuffix(".txt");
        files.setTemplateMode(TemplateMode.TEXT);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
