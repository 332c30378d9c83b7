package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanPart;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is open in the editor; it stands in the address, so that the page works without
 * scripts and can be sent to a colleague.
 *
 * @param place the section or item being edited
 * @param part the part of the frame being edited
 * @param task the task in the side panel
 * @param metric the metric in the side panel
 */
record Focus(@Nullable UUID place, @Nullable PlanPart part, @Nullable UUID task, @Nullable UUID metric) {

	static final Focus NOTHING = new Focus(null, null, null, null);

	static Focus place(@Nullable UUID place) {
		return new Focus(place, null, null, null);
	}

	static Focus part(PlanPart part) {
		return new Focus(null, part, null, null);
	}

	Focus withTask(UUID id) {
		return new Focus(this.place, this.part, id, null);
	}

	Focus withMetric(UUID id) {
		return new Focus(this.place, this.part, null, id);
	}

	public Focus withPlace(@Nullable UUID id) {
		return new Focus(id, null, this.task, this.metric);
	}

	public Focus withoutPanel() {
		return new Focus(this.place, this.part, null, null);
	}

	public boolean on(UUID id) {
		return id.equals(this.place) || id.equals(this.task) || id.equals(this.metric);
	}

	public boolean panel() {
		return this.task != null || this.metric != null;
	}

	/** The editor's address with this open and in sight. */
	public String url(UUID plan) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath("/plans/{id}/edit");
		add(url, "place", this.place);
		add(url, "part", this.part);
		add(url, "task", this.task);
		add(url, "metric", this.metric);
		Object anchor = (this.place != null) ? this.place : this.part;
		return url.fragment(anchor == null ? (panel() ? "panel" : null) : "p-" + anchor)
			.buildAndExpand(plan)
			.toString();
	}

	private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
		if (value != null) {
			url.queryParam(name, value);
		}
	}

}
