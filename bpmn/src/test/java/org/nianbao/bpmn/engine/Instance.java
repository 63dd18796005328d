package org.nianbao.bpmn.engine;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;

/** One running instance of either process, found by its id, with what every test asks of it. */
public class Instance {

    private static final ProcessEngine ENGINE = TestEngine.engine();

    private final String id;
    private final String businessKey;

    /** Starts an instance by a message. */
    protected Instance(String message, String businessKey, Map<String, Object> variables) {
        this.businessKey = businessKey;
        this.id = ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage()
                .getProcessInstanceId();
    }

    /** The instance's business key. */
    public final String businessKey() {
        return businessKey;
    }

    /** Delivers a message to it. */
    public final void deliver(String message, Map<String, Object> variables) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(id)
                .setVariables(variables)
                .correlate();
    }

    /** Ids of the elements in which it waits; empty when it has ended. */
    public final Set<String> waitsAt() {
        ActivityInstance root = ENGINE.getRuntimeService().getActivityInstance(id);
        return root == null ? Set.of() : new TreeSet<>(leaves(root).toList());
    }

    /** Whether this end event was reached. */
    public final boolean endedAt(String endEvent) {
        return waitsAt().isEmpty() && passed(endEvent) == 1;
    }

    /** How often an element was entered. */
    public final long passed(String element) {
        return ENGINE.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .activityId(element)
                .count();
    }

    /** Ids of the elements that were left by being cancelled. */
    public final List<String> cancelled() {
        return ENGINE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .canceled()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Runs the one job (timer or save point) of an element now, whatever its date. */
    public final void run(String element) {
        ENGINE.getManagementService().executeJob(job(element).getId());
    }

    /** The date of the one job of an element. */
    public final Date dueDate(String element) {
        return job(element).getDuedate();
    }

    /** Whether an element has a job. */
    public final boolean hasJob(String element) {
        return !jobs(element).isEmpty();
    }

    /** The jobs of an element. */
    public final List<Job> jobs(String element) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(element)
                .list();
    }

    /** A process variable. */
    public final Object variable(String name) {
        return ENGINE.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(id)
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** The engine's id of it. */
    protected final String id() {
        return id;
    }

    private Job job(String element) {
        List<Job> jobs = jobs(element);
        if (jobs.isEmpty()) {
            throw new AssertionError("no job at " + element + "; waits at " + waitsAt());
        }
        return jobs.get(0);
    }

    private static Stream<String> leaves(ActivityInstance instance) {
        Stream<String> transitions =
                Arrays.stream(instance.getChildTransitionInstances()).map(t -> t.getActivityId());
        Stream<String> children =
                Arrays.stream(instance.getChildActivityInstances()).flatMap(Instance::leaves);
        boolean leaf =
                instance.getChildActivityInstances().length == 0 && instance.getChildTransitionInstances().length == 0;
        return leaf ? Stream.of(instance.getActivityId()) : Stream.concat(children, transitions);
    }
}
