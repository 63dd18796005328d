package org.nianbao.bpmn.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nianbao.bpmn.AnnualReportModel.Delegate;
import org.nianbao.bpmn.ReportingSeasonModel;

/** Stands in for the delegates: writes down each call, then does what the test set for that bean and instance. */
public final class Recorder {

    /**
     * One call.
     *
     * @param bean name of the bean
     * @param businessKey of the instance
     * @param element id of the calling element
     * @param variables what the delegate could see
     */
    public record Call(String bean, String businessKey, String element, Map<String, Object> variables) {}

    private static final List<String> DELEGATES = List.of(
            Delegate.ANNOUNCE_OVERDUE,
            Delegate.ANNOUNCE_REWORK_OVERDUE,
            Delegate.ANNOUNCE_DESK_OVERDUE,
            Delegate.VALIDATE_REPORT,
            Delegate.RETURN_REPORT,
            Delegate.PREPARE_DESKS,
            Delegate.DECIDE_INSPECTION,
            Delegate.INFORM_INSPECTION,
            Delegate.APPROVE_REPORT,
            ReportingSeasonModel.Delegate.RUN_DAILY_SWEEP,
            ReportingSeasonModel.Delegate.ISSUE_CIRCULAR);
    private static final List<String> TASK_LISTENERS = List.of(Delegate.OPEN_DESK, Delegate.CLOSE_DESK);

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<DelegateExecution>> effects = new ConcurrentHashMap<>();

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        DELEGATES.forEach(bean -> beans.put(bean, delegate(bean)));
        TASK_LISTENERS.forEach(bean -> beans.put(bean, taskListener(bean)));
        return beans;
    }

    /** From now on this bean does this for this instance, beside being written down. */
    public void onCall(String businessKey, String bean, Consumer<DelegateExecution> effect) {
        effects.put(businessKey + "/" + bean, effect);
    }

    /** The calls made for an instance, oldest first; those of transactions that rolled back are among them. */
    public List<Call> callsOf(String businessKey) {
        return calls.stream().filter(c -> c.businessKey().equals(businessKey)).toList();
    }

    /** The names of the beans called for an instance, oldest first. */
    public List<String> beansCalledFor(String businessKey) {
        return callsOf(businessKey).stream().map(Call::bean).toList();
    }

    private JavaDelegate delegate(String bean) {
        return execution -> {
            write(bean, execution);
            effects.getOrDefault(execution.getProcessBusinessKey() + "/" + bean, e -> {})
                    .accept(execution);
        };
    }

    private TaskListener taskListener(String bean) {
        return task -> write(bean, task.getExecution());
    }

    private void write(String bean, DelegateExecution execution) {
        calls.add(new Call(
                bean,
                execution.getProcessBusinessKey(),
                execution.getCurrentActivityId(),
                new HashMap<>(execution.getVariables())));
    }
}
