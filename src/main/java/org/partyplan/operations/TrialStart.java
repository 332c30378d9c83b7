package org.partyplan.operations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** In a trial, loads the data before the web server lets anyone in. */
@Component
@ConditionalOnProperty("party-plan.trial")
class TrialStart implements SmartLifecycle {

	private final TrialData data;

	private boolean running;

	TrialStart(TrialData data) {
		this.data = data;
	}

	@Override
	public void start() {
		this.data.load();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
