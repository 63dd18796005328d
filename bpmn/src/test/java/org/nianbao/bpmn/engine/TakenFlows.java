package org.nianbao.bpmn.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens on every sequence flow of every deployed model and keeps the ids of those that were taken. */
public final class TakenFlows extends AbstractBpmnParseListener {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        String id = element.attribute("id");
        ExecutionListener listener = execution -> taken.add(id);
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
    }

    /** Ids of the sequence flows taken since the engine started. */
    public Set<String> ids() {
        return Set.copyOf(taken);
    }
}
