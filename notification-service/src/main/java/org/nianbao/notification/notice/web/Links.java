package org.nianbao.notification.notice.web;

import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.DeskOpened;
import org.nianbao.notification.notice.model.DeskOverdue;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Published;

/** Where a reader of a notice goes on: addresses on the one host that people see (the front door). */
final class Links {

    private final String publicUrl;

    Links(String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String of(Occasion occasion, Filing filing, Audience audience) {
        if (occasion instanceof Published published) {
            return publicUrl + published.address();
        }
        if (occasion instanceof DeskOpened opened) {
            return task(opened.taskId());
        }
        if (occasion instanceof DeskOverdue overdue) {
            return task(overdue.taskId());
        }
        return publicUrl + (audience == Audience.AGENCY ? "/agency/filings/" : "/review/cases/") + filing.id();
    }

    private String task(String taskId) {
        return publicUrl + "/review/tasks/" + taskId;
    }
}
