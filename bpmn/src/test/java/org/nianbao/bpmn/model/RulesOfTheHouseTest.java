package org.nianbao.bpmn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Element;

/** Sentences of the design that can be read off the models. */
class RulesOfTheHouseTest {

    @Test
    void theOnlySavePointsAreTheSecondValidationAndTheJoinOfTheDesks() {
        Set<String> before = new TreeSet<>();
        for (FlowNode node : nodes()) {
            assertThat(node.isCamundaAsyncAfter()).as(node.getId()).isFalse();
            if (node.isCamundaAsyncBefore()) {
                before.add(node.getId());
                assertThat(node.isCamundaExclusive()).as(node.getId()).isTrue();
            }
        }
        assertThat(before).containsExactly(Element.DESKS_JOIN, Element.VALIDATE_REPORT);
    }

    @Test
    void timersTakeInstants() {
        assertThat(Models.ANNUAL_REPORT.getModelElementsByType(TimeDate.class))
                .extracting(TimeDate::getTextContent)
                .containsOnly("${overdueAt}", "${reworkDueAt}", "${deskDueAt}");
        assertThat(Models.REPORTING_SEASON.getModelElementsByType(TimeDate.class))
                .extracting(TimeDate::getTextContent)
                .containsOnly("${closesAt}");
        assertThat(Models.REPORTING_SEASON.getModelElementsByType(TimeCycle.class))
                .extracting(TimeCycle::getTextContent)
                .containsOnly("R/${firstSweepAt.toInstant()}/P1D");
        assertThat(Models.ANNUAL_REPORT.getModelElementsByType(TimeDuration.class))
                .isEmpty();
    }

    @Test
    void thereIsNoScript() {
        for (BpmnModelInstance model : Models.all()) {
            assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
            assertThat(model.getModelElementsByType(Script.class)).isEmpty();
            assertThat(model.getModelElementsByType(CamundaScript.class)).isEmpty();
        }
    }

    @Test
    void theHistoryOfAProcessIsKeptForTenYears() {
        for (BpmnModelInstance model : Models.all()) {
            assertThat(model.getModelElementsByType(Process.class))
                    .extracting(Process::getCamundaHistoryTimeToLiveString)
                    .containsExactly("P3650D");
        }
    }

    @Test
    void everyUserTaskHasAGroupADeadlineAndBothListeners() {
        for (UserTask task : Models.ANNUAL_REPORT.getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotEmpty();
            assertThat(task.getCamundaDueDate()).as(task.getId()).isEqualTo("${deskDueAt}");
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .as(task.getId())
                    .extracting(l -> l.getCamundaEvent() + " " + l.getCamundaDelegateExpression())
                    .containsExactly("create ${openDesk}", "delete ${closeDesk}");
        }
    }

    @Test
    void everyNodeStandsInExactlyOneLane() {
        for (BpmnModelInstance model : Models.all()) {
            Collection<FlowNode> inLanes = model.getModelElementsByType(Lane.class).stream()
                    .flatMap(lane -> lane.getFlowNodeRefs().stream())
                    .toList();
            assertThat(inLanes).doesNotHaveDuplicates();
            assertThat(Models.ids(inLanes)).isEqualTo(Models.ids(model.getModelElementsByType(FlowNode.class)));
        }
    }

    @Test
    void everythingPeopleReadIsChineseAndEveryIdIsEnglish() {
        for (FlowNode node : nodes()) {
            assertThat(node.getId()).matches("[A-Z][A-Za-z]+");
            String name = node.getName();
            if (name != null) {
                assertThat(name).matches(".*\\p{IsHan}.*");
            }
        }
        for (BpmnModelInstance model : Models.all()) {
            for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
                assertThat(flow.getId())
                        .isEqualTo(flow.getSource().getId() + "_"
                                + flow.getTarget().getId());
            }
        }
    }

    private static Collection<FlowNode> nodes() {
        return Models.all().stream()
                .flatMap(m -> m.getModelElementsByType(FlowNode.class).stream())
                .toList();
    }
}
