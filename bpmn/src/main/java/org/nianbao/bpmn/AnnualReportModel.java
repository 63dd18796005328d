package org.nianbao.bpmn;

/**
 * The names in {@code annual-report.bpmn} that Java code may use.
 *
 * <p>They outlive a season: an instance started last December still calls them in March. A test compares each
 * with the model, in both directions.
 */
public final class AnnualReportModel {
    /** Key of the process. */
    public static final String KEY = "annual-report";

    /** The model on the class path. */
    public static final String RESOURCE = "bpmn/annual-report.bpmn";

    /** Code of the BPMN error by which a return ends the handling; thrown by the model itself. */
    public static final String RETURNED_ERROR = "report-returned";

    /** Ids of the elements in which an instance waits, or which a test or a status page points at. */
    public static final class Element {
        /** start of a filing */
        public static final String FILING_OPENED = "FilingOpened";

        /** start of a correction */
        public static final String CORRECTION_OPENED = "CorrectionOpened";

        /** waits for the first {@code report-submitted} */
        public static final String DRAFTING = "Drafting";

        /** timer at {@code overdueAt} */
        public static final String DRAFTING_OVERDUE = "DraftingOverdue";

        /** an extension while drafting */
        public static final String DRAFTING_EXTENDED = "DraftingExtended";

        /** tells that the due date has passed */
        public static final String ANNOUNCE_OVERDUE = "AnnounceOverdue";

        /** everything from a submission to its publication; a withdrawal interrupts it */
        public static final String HANDLING = "Handling";

        /** the withdrawal */
        public static final String REPORT_WITHDRAWN = "ReportWithdrawn";

        /** a return, by a desk or by the rules */
        public static final String REPORT_RETURNED = "ReportReturned";

        /** collects the remarks and returns the report */
        public static final String RETURN_REPORT = "ReturnReport";

        /** waits for {@code report-submitted} after a return, a withdrawal or the opening of a correction */
        public static final String REWORK = "Rework";

        /** timer at {@code reworkDueAt} */
        public static final String REWORK_OVERDUE = "ReworkOverdue";

        /** an extension while reworking */
        public static final String REWORK_EXTENDED = "ReworkExtended";

        /** tells that a rework is late */
        public static final String ANNOUNCE_REWORK_OVERDUE = "AnnounceReworkOverdue";

        /** a correction is given up */
        public static final String CORRECTION_ABANDONED = "CorrectionAbandoned";

        /** checks the rules again; a job of its own (asyncBefore) */
        public static final String VALIDATE_REPORT = "ValidateReport";

        /** the desks; any return ends all of it */
        public static final String REVIEW = "Review";

        /** evaluates {@code desk-assignment} */
        public static final String ASSIGN_DESKS = "AssignDesks";

        /** turns levels into candidate groups and sets the deadline */
        public static final String PREPARE_DESKS = "PrepareDesks";

        /** task of the disclosure authority */
        public static final String AUTHORITY_REVIEW = "AuthorityReview";

        /** timer of that task */
        public static final String AUTHORITY_OVERDUE = "AuthorityOverdue";

        /** tells that the authority is late */
        public static final String ANNOUNCE_AUTHORITY_OVERDUE = "AnnounceAuthorityOverdue";

        /** task of the secrecy reviewer */
        public static final String SECRECY_REVIEW = "SecrecyReview";

        /** timer of that task */
        public static final String SECRECY_OVERDUE = "SecrecyOverdue";

        /** tells that the secrecy review is late */
        public static final String ANNOUNCE_SECRECY_OVERDUE = "AnnounceSecrecyOverdue";

        /** both desks have approved; a job of its own (asyncBefore, exclusive) */
        public static final String DESKS_JOIN = "DesksJoin";

        /** required, drawn, or informed */
        public static final String DECIDE_INSPECTION = "DecideInspection";

        /** task of the discipline inspection */
        public static final String DISCIPLINE_INSPECTION = "DisciplineInspection";

        /** timer of that task */
        public static final String INSPECTION_OVERDUE = "InspectionOverdue";

        /** tells that the inspection is late */
        public static final String ANNOUNCE_INSPECTION_OVERDUE = "AnnounceInspectionOverdue";

        /** sends the report to the inspection for its files */
        public static final String INFORM_INSPECTION = "InformInspection";

        /** emits {@code report-approved}, in the transaction that enters AwaitPublication */
        public static final String APPROVE_REPORT = "ApproveReport";

        /** waits for {@code report-published} */
        public static final String AWAIT_PUBLICATION = "AwaitPublication";

        /** end: published */
        public static final String PUBLISHED = "Published";

        /** end: the correction was given up */
        public static final String CORRECTION_ENDED = "CorrectionEnded";

        /** end: exempted */
        public static final String EXEMPTION_END = "ExemptionEnd";

        private Element() {}
    }

    /** Message names; each is the name of the event that brings it. */
    public static final class Message {
        /** starts an instance; variables filingId, agencyKind, regionLevel, overdueAt */
        public static final String FILING_OPENED = "filing-opened";

        /** starts an instance in Rework; variables filingId, agencyKind, regionLevel, reworkDueAt */
        public static final String CORRECTION_OPENED = "correction-opened";

        /** to Drafting or Rework; variable submissionNumber */
        public static final String REPORT_SUBMITTED = "report-submitted";

        /** to Drafting with overdueAt, or to Rework with reworkDueAt */
        public static final String DUE_DATE_EXTENDED = "due-date-extended";

        /** to Handling; variable reworkDueAt */
        public static final String REPORT_WITHDRAWN = "report-withdrawn";

        /** to Rework */
        public static final String CORRECTION_ABANDONED = "correction-abandoned";

        /** to AwaitPublication */
        public static final String REPORT_PUBLISHED = "report-published";

        /** to any instance; ends it */
        public static final String FILING_EXEMPTED = "filing-exempted";

        private Message() {}
    }

    /** Process variables: strings, numbers, booleans and instants as {@link java.util.Date}; nothing else. */
    public static final class Variable {
        /** {@code {year}-{agencyCode}}, also the business key; set by the start message */
        public static final String FILING_ID = "filingId";

        /** input of {@code desk-assignment}, such as TOWNSHIP; set by the start message */
        public static final String AGENCY_KIND = "agencyKind";

        /** input of {@code desk-assignment}: PROVINCE, PREFECTURE or COUNTY; set by the start message */
        public static final String REGION_LEVEL = "regionLevel";

        /** instant at which drafting is overdue; set by filing-opened and due-date-extended */
        public static final String OVERDUE_AT = "overdueAt";

        /** instant at which a rework is overdue; set by correction-opened, report-withdrawn, due-date-extended and the delegate returnReport */
        public static final String REWORK_DUE_AT = "reworkDueAt";

        /** integer, the submission being handled; set by report-submitted */
        public static final String SUBMISSION_NUMBER = "submissionNumber";

        /** boolean; set by the delegate validateReport */
        public static final String VALIDATION_BLOCKS = "validationBlocks";

        /** REQUIRED, SAMPLED or INFORMED; set by {@code desk-assignment} */
        public static final String INSPECTION = "inspection";

        /** AGENCY or REGION; set by {@code desk-assignment} */
        public static final String INSPECTION_LEVEL = "inspectionLevel";

        /** AGENCY or REGION; set by {@code desk-assignment} */
        public static final String SECRECY_LEVEL = "secrecyLevel";

        /** REGION or REGION_ABOVE; set by {@code desk-assignment} */
        public static final String AUTHORITY_LEVEL = "authorityLevel";

        /** candidate group {@code desk:AUTHORITY:scope}; set by the delegate prepareDesks */
        public static final String AUTHORITY_GROUP = "authorityGroup";

        /** candidate group {@code desk:SECRECY:scope}; set by the delegate prepareDesks */
        public static final String SECRECY_GROUP = "secrecyGroup";

        /** candidate group {@code desk:INSPECTION:scope}; set by the delegate decideInspection */
        public static final String INSPECTION_GROUP = "inspectionGroup";

        /** instant at which the desks now open are late; set by prepareDesks and again by decideInspection */
        public static final String DESK_DUE_AT = "deskDueAt";

        /** boolean, required or drawn; set by the delegate decideInspection */
        public static final String INSPECTION_REQUIRED = "inspectionRequired";

        /** APPROVE or RETURN; set when AuthorityReview is completed */
        public static final String AUTHORITY_DECISION = "authorityDecision";

        /** APPROVE or RETURN; set when SecrecyReview is completed */
        public static final String SECRECY_DECISION = "secrecyDecision";

        /** APPROVE or RETURN; set when DisciplineInspection is completed */
        public static final String INSPECTION_DECISION = "inspectionDecision";

        /** local to the delegate announceDeskOverdue: AUTHORITY, SECRECY or INSPECTION */
        public static final String DESK = "desk";

        private Variable() {}
    }

    /** Names of the beans the model calls: {@code JavaDelegate}s, and two {@code TaskListener}s. */
    public static final class Delegate {
        /** emits filing-overdue with step OVERDUE */
        public static final String ANNOUNCE_OVERDUE = "announceOverdue";

        /** emits filing-overdue with step REWORK */
        public static final String ANNOUNCE_REWORK_OVERDUE = "announceReworkOverdue";

        /** emits desk-overdue; the desk is in the local variable {@code desk} */
        public static final String ANNOUNCE_DESK_OVERDUE = "announceDeskOverdue";

        /** sets validationBlocks, emits report-validated */
        public static final String VALIDATE_REPORT = "validateReport";

        /** collects the remarks, sets reworkDueAt, emits report-returned */
        public static final String RETURN_REPORT = "returnReport";

        /** sets authorityGroup, secrecyGroup, deskDueAt */
        public static final String PREPARE_DESKS = "prepareDesks";

        /** sets inspectionRequired, inspectionGroup, deskDueAt */
        public static final String DECIDE_INSPECTION = "decideInspection";

        /** puts the report on the files of the inspection */
        public static final String INFORM_INSPECTION = "informInspection";

        /** emits report-approved */
        public static final String APPROVE_REPORT = "approveReport";

        /** task listener at create: emits desk-opened */
        public static final String OPEN_DESK = "openDesk";

        /** task listener at delete: a desk is closed without a decision, by a return elsewhere, a withdrawal or an exemption */
        public static final String CLOSE_DESK = "closeDesk";

        private Delegate() {}
    }

    /** Values of the three decision variables. */
    public static final class Decision {
        /** the desk approves */
        public static final String APPROVE = "APPROVE";

        /** the desk returns the report */
        public static final String RETURN = "RETURN";

        private Decision() {}
    }

    private AnnualReportModel() {}
}
