package org.nianbao.benchmarks;

import java.io.IOException;
import org.nianbao.report.json.ReportJson;

/** The real report of {@link SampleFile} for those who file it. */
public final class SampleReport {

    private SampleReport() {}

    /** As it stands in a draft. */
    public static String json() throws IOException {
        return ReportJson.writeString(SampleFile.report());
    }
}
