package org.nianbao.bpmn;

/**
 * The names in {@code reporting-season.bpmn} that Java code may use; a test compares them with the model.
 */
public final class ReportingSeasonModel {
    /** Key of the process. */
    public static final String KEY = "reporting-season";

    /** The model on the class path. */
    public static final String RESOURCE = "bpmn/reporting-season.bpmn";

    /** Ids of the elements in which an instance waits, or which a test or a status page points at. */
    public static final class Element {
        /** start of a season */
        public static final String SEASON_OPENED = "SeasonOpened";

        /** start of the second instance of a season that was opened again */
        public static final String SEASON_REOPENED = "SeasonReopened";

        /** waits for {@code season-closed} */
        public static final String SEASON_RUNNING = "SeasonRunning";

        /** timer, daily from {@code firstSweepAt} */
        public static final String DAILY_SWEEP_DUE = "DailySweepDue";

        /** reminders and escalations of the day */
        public static final String RUN_DAILY_SWEEP = "RunDailySweep";

        /** timer at {@code closesAt} */
        public static final String CLOSING_DATE_REACHED = "ClosingDateReached";

        /** the circular of who was late */
        public static final String ISSUE_CIRCULAR = "IssueCircular";

        /** end */
        public static final String SEASON_ENDED = "SeasonEnded";

        private Element() {}
    }

    /** Message names; each is the name of the event that brings it. */
    public static final class Message {
        /** starts an instance; variables year, firstSweepAt, closesAt */
        public static final String SEASON_OPENED = "season-opened";

        /** starts an instance; the same variables */
        public static final String SEASON_REOPENED = "season-reopened";

        /** to SeasonRunning */
        public static final String SEASON_CLOSED = "season-closed";

        private Message() {}
    }

    /** Process variables. */
    public static final class Variable {
        /** the reporting year, an integer */
        public static final String YEAR = "year";

        /** instant of the first sweep as {@link java.util.Date}: the next 09:00 Asia/Shanghai; the further ones follow a day apart */
        public static final String FIRST_SWEEP_AT = "firstSweepAt";

        /** instant as {@link java.util.Date} at which the season closes by itself */
        public static final String CLOSES_AT = "closesAt";

        private Variable() {}
    }

    /** Names of the {@code JavaDelegate} beans the model calls. */
    public static final class Delegate {
        /** sends what is due today and was not sent yet */
        public static final String RUN_DAILY_SWEEP = "runDailySweep";

        /** emits circular-issued */
        public static final String ISSUE_CIRCULAR = "issueCircular";

        private Delegate() {}
    }

    private ReportingSeasonModel() {}
}
