package org.nianbao.review.desk.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.desk.model.TaskFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of the desks where a person sits; an administrator sees every desk. */
@Service
public class ListTasks {

    private final Tasks tasks;

    public ListTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public List<ListedTask> list(TaskFilter filter, Actor actor, Tasks.@Nullable After after, int limit) {
        String whose = actor.is(ReviewerRole.ADMINISTRATOR) ? null : actor.subject();
        return tasks.list(filter, whose, actor.roles(), after, limit);
    }
}
