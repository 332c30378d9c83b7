package org.partyplan.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a message instead of a stack trace. */
final class ProductionRefusedAnalyzer extends AbstractFailureAnalyzer<ProductionRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ProductionRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
