package org.nianbao.bpmn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel;
import org.nianbao.bpmn.ReportingSeasonModel;

/** The constants are the models' names, in both directions. */
class NamesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?(\\w+)");

    @Test
    void everyElementConstantIsInTheModel() {
        assertThat(Models.ids(Models.ANNUAL_REPORT.getModelElementsByType(FlowElement.class)))
                .containsAll(Models.constants(AnnualReportModel.Element.class));
        assertThat(Models.ids(Models.REPORTING_SEASON.getModelElementsByType(FlowElement.class)))
                .containsAll(Models.constants(ReportingSeasonModel.Element.class));
    }

    @Test
    void everyTaskAndEveryBoundaryEventOfTheModelsHasAConstant() {
        assertThat(Models.constants(AnnualReportModel.Element.class)).containsAll(stepsOf(Models.ANNUAL_REPORT));
        assertThat(Models.constants(ReportingSeasonModel.Element.class)).containsAll(stepsOf(Models.REPORTING_SEASON));
    }

    @Test
    void theMessagesAreTheModelsMessages() {
        assertThat(messagesOf(Models.ANNUAL_REPORT)).isEqualTo(Models.constants(AnnualReportModel.Message.class));
        assertThat(messagesOf(Models.REPORTING_SEASON)).isEqualTo(Models.constants(ReportingSeasonModel.Message.class));
    }

    @Test
    void theDelegatesAreTheBeansTheModelsCall() {
        assertThat(beansOf(Models.ANNUAL_REPORT)).isEqualTo(Models.constants(AnnualReportModel.Delegate.class));
        assertThat(beansOf(Models.REPORTING_SEASON)).isEqualTo(Models.constants(ReportingSeasonModel.Delegate.class));
    }

    @Test
    void theModelsReadAndWriteOnlyVariablesThatHaveAConstant() {
        assertThat(Models.constants(AnnualReportModel.Variable.class))
                .containsAll(variablesOf(Models.ANNUAL_REPORT, Set.of("decisionResult")));
        assertThat(Models.constants(ReportingSeasonModel.Variable.class))
                .containsAll(variablesOf(Models.REPORTING_SEASON, Set.of()));
    }

    @Test
    void theKeysAndTheErrorAreTheModels() {
        assertThat(Models.ids(Models.ANNUAL_REPORT.getModelElementsByType(Process.class)))
                .containsExactly(AnnualReportModel.KEY);
        assertThat(Models.ids(Models.REPORTING_SEASON.getModelElementsByType(Process.class)))
                .containsExactly(ReportingSeasonModel.KEY);
        assertThat(Models.ANNUAL_REPORT.getModelElementsByType(Error.class))
                .extracting(Error::getErrorCode)
                .containsExactly(AnnualReportModel.RETURNED_ERROR);
    }

    private static Set<String> stepsOf(BpmnModelInstance model) {
        Set<String> steps = Models.ids(model.getModelElementsByType(Activity.class));
        steps.addAll(Models.ids(model.getModelElementsByType(BoundaryEvent.class)));
        steps.addAll(Models.ids(model.getModelElementsByType(StartEvent.class).stream()
                .filter(e -> e.getParentElement() instanceof Process)
                .toList()));
        steps.removeAll(Models.ids(model.getModelElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .toList()));
        return steps;
    }

    private static Set<String> messagesOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beansOf(BpmnModelInstance model) {
        return Models.attributes(model, "delegateExpression").stream()
                .map(e -> e.replaceAll("^\\$\\{(\\w+)}$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> variablesOf(BpmnModelInstance model, Set<String> ofTheEngine) {
        Collection<org.camunda.bpm.model.xml.instance.ModelElementInstance> elements =
                model.getModelElementsByType(org.camunda.bpm.model.xml.instance.ModelElementInstance.class);
        Stream<String> read = elements.stream().flatMap(e -> {
            Matcher matcher = VARIABLE.matcher(e.getRawTextContent());
            return matcher.results().map(r -> r.group(1));
        });
        Stream<String> groupsAndDates = Stream.of("candidateGroups", "dueDate")
                .flatMap(a -> Models.attributes(model, a).stream())
                .map(e -> e.replaceAll("^\\$\\{(\\w+)}$", "$1"));
        Stream<String> written = Stream.concat(
                model.getModelElementsByType(CamundaOutputParameter.class).stream()
                        .map(CamundaOutputParameter::getCamundaName),
                model.getModelElementsByType(CamundaInputParameter.class).stream()
                        .map(CamundaInputParameter::getCamundaName));
        return Stream.of(read, groupsAndDates, written)
                .flatMap(s -> s)
                .filter(v -> !ofTheEngine.contains(v))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
