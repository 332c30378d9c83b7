package org.partyplan.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a message instead of a stack trace. */
final class TrialRefusedAnalyzer extends AbstractFailureAnalyzer<TrialRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TrialRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
