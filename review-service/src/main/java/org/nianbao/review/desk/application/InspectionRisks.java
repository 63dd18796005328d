package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.InspectionFacts;
import org.nianbao.review.desk.model.InspectionRisk;

/** For what risks discipline inspection looks at a report, as the decision table has it. */
public interface InspectionRisks {

    /** Every risk that these facts make, in the order of the table. */
    List<InspectionRisk> of(InspectionFacts facts);
}
