package org.nianbao.notification.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.notice.model.DueSoon;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Overdue;

/**
 * What review-service answered to a dry run of the season's sweep, handed on as it is.
 *
 * @param runDate the day of the run
 * @param reminders what the run would send; the rest of the answer is not looked at
 */
record PreviewBody(
        @Nullable Integer year,
        @NotNull(message = "不能为空") LocalDate runDate,
        @Nullable Boolean dryRun,
        @Nullable String day,
        @Nullable String note,
        @Nullable Integer total,

        @NotNull(message = "不能为空") @Size(min = 1, max = 5000, message = "应有 1 到 5000 条")
        List<@NotNull(message = "不能为空") @Valid ReminderBody> reminders) {

    /**
     * A reminder or an escalation.
     *
     * @param daysLeft days to the due date; negative once it has passed
     */
    record ReminderBody(
            @NotNull(message = "不能为空") @Pattern(regexp = "\\d{4}-[0-9A-Za-z]{1,32}", message = "应为“年份-单位代码”")
            String filingId,

            @Nullable String agencyName,
            @NotNull(message = "不能为空") LocalDate submitBy,
            @NotNull(message = "不能为空") Integer daysLeft,

            @NotNull(message = "不能为空") @Size(max = 100, message = "最多 100 个字符")
            String step,

            @NotEmpty(message = "至少要有一个角色")
            List<@NotNull(message = "不能为空") @Pattern(regexp = "[A-Z_]{1,40}", message = "应为角色名") String>
                    recipientRoles) {}

    List<Occasion> occasions() {
        return reminders.stream().map(this::occasion).toList();
    }

    private Occasion occasion(ReminderBody reminder) {
        UUID id = UUID.nameUUIDFromBytes(
                ("preview|" + reminder.filingId() + "|" + reminder.step()).getBytes(StandardCharsets.UTF_8));
        return reminder.daysLeft() >= 0
                ? new DueSoon(
                        id,
                        reminder.filingId(),
                        reminder.submitBy(),
                        reminder.daysLeft(),
                        reminder.recipientRoles(),
                        runDate)
                : new Overdue(
                        id,
                        reminder.filingId(),
                        reminder.submitBy(),
                        -reminder.daysLeft(),
                        reminder.step(),
                        reminder.recipientRoles(),
                        runDate);
    }
}
