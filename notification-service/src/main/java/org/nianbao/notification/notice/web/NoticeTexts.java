package org.nianbao.notification.notice.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.application.NoticeWriter;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.notice.model.Occasion;
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
 * authority reads about somebody else's filing has templates of its own, {@code <kind>.authority.txt}.
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
        String written = templates.process(template(occasion.kind(), audience), context);
        int firstLine = written.indexOf('\n');
        String text = written.substring(firstLine + 1).strip() + "\n\n" + templates.process("footer", context);
        return new Wording(Phrases.oneLine(written.substring(0, firstLine)), text);
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
