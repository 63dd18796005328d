package org.nianbao.notification.notice.web;

import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.DeskOpened;
import org.nianbao.notification.notice.model.DeskOverdue;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Published;

/**
 * By what a reader of a notice finds the thing it speaks of: the public address, which opens for everybody, or the
 * number of the task or of the filing, by which the service API and the agency's own system know it.
 */
final class Whereabouts {

    private final String publicUrl;

    /** @param publicUrl the one host that people see (the front door) */
    Whereabouts(String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String of(Occasion occasion, Filing filing) {
        if (occasion instanceof Published published) {
            return "公开地址：" + publicUrl + published.address();
        }
        if (occasion instanceof DeskOpened opened) {
            return task(opened.taskId(), filing);
        }
        if (occasion instanceof DeskOverdue overdue) {
            return task(overdue.taskId(), filing);
        }
        return "填报编号：" + filing.id();
    }

    private static String task(String taskId, Filing filing) {
        return "任务编号：" + taskId + "（填报编号：" + filing.id() + "）";
    }
}
