package org.nianbao.submission.draft.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.nianbao.audit.Digest;
import org.nianbao.edge.audit.Audit;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.ImportStep;
import org.nianbao.submission.draft.model.ImportedFile;
import org.nianbao.submission.draft.model.UnreadableFile;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file into a proposed report. It changes no draft and submits nothing. */
@Service
public class ImportFile {

    private final Filings filings;
    private final Imports imports;
    private final CheckReport rules;
    private final Audit audit;
    private final Clock clock;

    ImportFile(Filings filings, Imports imports, CheckReport rules, Audit audit, Clock clock) {
        this.filings = filings;
        this.imports = imports;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads a file and keeps it with what was read; a file that is no report is not kept. */
    @Transactional
    public ImportStep read(FilingId id, String fileName, byte[] content, String by) {
        Filing filing = filings.find(id).orElseThrow();
        if (!filing.editable()) {
            return new DraftRefused(Refusal.notEditable(filing.state()));
        }
        ReadingResult result = ReportReader.read(fileName, content);
        if (result instanceof Unreadable unreadable) {
            return new UnreadableFile(unreadable);
        }
        Reading reading = (Reading) result;
        ImportedFile file = new ImportedFile(
                UUID.randomUUID(),
                id,
                fileName,
                content,
                reading,
                rules.check(filing.facts(), reading.report(), reading),
                by,
                clock.instant());
        imports.add(file);
        // not the file's name: it may name a person
        audit.recordAs(
                by,
                id.toString(),
                "file-imported",
                null,
                Map.of("importId", file.id(), "bytes", content.length, "file", Digest.of(content)));
        return file;
    }
}
