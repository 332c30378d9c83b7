package org.partyplan.plan.life;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.Plans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Component;

/** The document a plan was read from. */
@Component
class PlanSource {

	private final PlanAccess heads;

	private final Plans plans;

	private final Files files;

	PlanSource(PlanAccess heads, Plans plans, Files files) {
		this.heads = heads;
		this.plans = plans;
		this.files = files;
	}

	Source of(UUID planId, CurrentUser me) {
		return Optional.of(this.heads.head(planId, me))
			.filter(PlanAccess.Head::office)
			.flatMap((head) -> this.plans.findById(planId))
			.map(Plan::sourceFileId)
			.map((fileId) -> new Source(this.files.describe(fileId), this.files))
			.orElseThrow(() -> new NotFound("source of plan " + planId));
	}

	record Source(StoredFile file, Files files) {

		void writeTo(OutputStream out) throws IOException {
			files().writeTo(file().id(), out);
		}

	}

}
