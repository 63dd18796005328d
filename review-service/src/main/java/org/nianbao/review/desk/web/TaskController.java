package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.idempotency.RequiresIdempotencyKey;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.review.desk.application.ClaimTask;
import org.nianbao.review.desk.application.DecideTask;
import org.nianbao.review.desk.application.ListTasks;
import org.nianbao.review.desk.application.SaveRemarks;
import org.nianbao.review.desk.application.Tasks;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.TaskFilter;
import org.nianbao.review.desk.model.TaskState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks at the desks where the caller sits. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    private final ListTasks list;
    private final ClaimTask claim;
    private final DecideTask decide;
    private final SaveRemarks remarks;

    TaskController(ListTasks list, ClaimTask claim, DecideTask decide, SaveRemarks remarks) {
        this.list = list;
        this.claim = claim;
        this.decide = decide;
        this.remarks = remarks;
    }

    /** Tasks by due date. */
    @Operation(summary = "The tasks at the caller's desks, what is due first on top")
    @GetMapping
    Page<TaskView> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable TaskState state,
            @RequestParam(required = false) @Nullable String filing) {
        Tasks.After after = page.cursor(2)
                .map(cursor -> new Tasks.After(cursor.instant(0), cursor.text(1)))
                .orElse(null);
        List<ListedTask> rows =
                list.list(new TaskFilter(desk, region, state, filing), Actors.of(caller), after, page.rowLimit());
        return Page.of(
                        rows,
                        page,
                        row -> Cursor.encode(
                                row.task().dueAt().toString(), row.task().id()))
                .map(TaskView::of);
    }

    /** Takes a task; taking it again changes nothing. */
    @Operation(summary = "Takes a task, so that nobody else decides it meanwhile")
    @PostMapping("/{id}/claim")
    TaskView claim(Caller caller, @PathVariable String id) {
        return TaskView.of(claim.claim(id, Actors.of(caller)));
    }

    /** Puts a task back that the caller has taken. */
    @Operation(summary = "Gives a claimed task back to its desk")
    @PostMapping("/{id}/release")
    TaskView release(Caller caller, @PathVariable String id) {
        return TaskView.of(claim.release(id, Actors.of(caller)));
    }

    /** Saves remarks on a task that the caller has taken. */
    @Operation(summary = "Saves remarks on cells and paragraphs; they join a return")
    @PutMapping("/{id}/remarks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remarks(Caller caller, @PathVariable String id, @Valid @RequestBody RemarksBody body) {
        remarks.save(
                id,
                Actors.of(caller),
                body.remarks().stream().map(ReasonBody::reason).toList());
    }

    /** Decides a task that the caller has taken. */
    @Operation(summary = "Decides a claimed task: approval with an opinion, or return with coded reasons")
    @PostMapping("/{id}/decision")
    @RequiresIdempotencyKey
    TaskView decide(Caller caller, @PathVariable String id, @Valid @RequestBody DecisionBody body) {
        return TaskView.of(decide.decide(id, Actors.of(caller), body.order()));
    }
}
