package org.nianbao.bpmn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.engine.TestEngine;

/** Runs after all other classes of this module (junit-platform.properties) and looks at what they did. */
@Order(Integer.MAX_VALUE)
class EverySequenceFlowIsTakenTest {

    @Test
    void everySequenceFlowOfBothModelsWasTakenInARunOnTheRealEngine() {
        Set<String> neverTaken = new TreeSet<>();
        for (BpmnModelInstance model : Models.all()) {
            neverTaken.addAll(Models.ids(model.getModelElementsByType(SequenceFlow.class)));
        }
        neverTaken.removeAll(TestEngine.takenFlows().ids());

        assertThat(neverTaken)
                .as("sequence flows that no test took (run the whole module, this class alone takes none)")
                .isEmpty();
    }
}
