package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.admission.AdmissionMatters;
import org.partyplan.execution.AssignmentCounts.OfDay;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.TermEnd;
import org.partyplan.plan.IssuedPlan;

/**
 * What the page of the year is made of, but for the metrics.
 *
 * @param plan whose year
 * @param asOf the day
 * @param sums by section, by unit and quarter, by month
 * @param besides what is owed outside the plan
 * @param overdue what has been owed longest
 * @param coming what falls due in the weeks ahead
 * @param unsigned who has not signed
 * @param terms committees whose term is over
 * @param late steps of admission that stand still
 * @param hand what waits for the reader's own hand
 */
record YearFacts(IssuedPlan plan, LocalDate asOf, List<DashboardSums.Row> sums, DashboardSums.Besides besides,
		List<AssignmentRow> overdue, List<OfDay> coming, List<DashboardPlans.Unsigned> unsigned, List<TermEnd> terms,
		List<AdmissionMatters.Late> late, OwnHand hand) {
}
