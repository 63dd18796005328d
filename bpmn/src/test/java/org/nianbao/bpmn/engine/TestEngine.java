package org.nianbao.bpmn.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.nianbao.bpmn.AnnualReportModel;
import org.nianbao.bpmn.DeskAssignmentTable;
import org.nianbao.bpmn.DeskEscalationTable;
import org.nianbao.bpmn.EscalationLadderTable;
import org.nianbao.bpmn.InspectionRiskTable;
import org.nianbao.bpmn.NoticeRecipientsTable;
import org.nianbao.bpmn.ReminderLadderTable;
import org.nianbao.bpmn.ReportingSeasonModel;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;

/**
 * One process engine on real PostgreSQL for all tests of this module, with both models and all tables deployed. The
 * job executor is off: tests run the jobs they mean.
 */
public final class TestEngine {

    private static final TestEngine INSTANCE = new TestEngine();

    private final Recorder recorder = new Recorder();
    private final TakenFlows takenFlows = new TakenFlows();
    private final ProcessEngine engine;

    private TestEngine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration
                .setProcessEngineName("bpmn-tests")
                .setJdbcDriver("org.postgresql.Driver")
                .setJdbcUrl(RealParts.get().freshDatabase("bpmn"))
                .setJdbcUsername(LocalPostgres.USER)
                .setJdbcPassword(LocalPostgres.USER)
                .setDatabaseSchemaUpdate("true")
                .setHistory("full")
                .setJobExecutorActivate(false);
        configuration.setBeans(recorder.beans());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(takenFlows)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(AnnualReportModel.RESOURCE)
                .addClasspathResource(ReportingSeasonModel.RESOURCE)
                .addClasspathResource(DeskAssignmentTable.RESOURCE)
                .addClasspathResource(ReminderLadderTable.RESOURCE)
                .addClasspathResource(EscalationLadderTable.RESOURCE)
                .addClasspathResource(DeskEscalationTable.RESOURCE)
                .addClasspathResource(InspectionRiskTable.RESOURCE)
                .addClasspathResource(NoticeRecipientsTable.RESOURCE)
                .deploy();
    }

    /** The engine of this process. */
    public static ProcessEngine engine() {
        return INSTANCE.engine;
    }

    /** What the model called. */
    public static Recorder recorder() {
        return INSTANCE.recorder;
    }

    /** The sequence flows taken so far. */
    public static TakenFlows takenFlows() {
        return INSTANCE.takenFlows;
    }
}
