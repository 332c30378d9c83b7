package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.Line;

/** Makes parts of stretches, and joins those that hard wraps have cut apart. */
final class PartsJoiner {

	private final List<Part> parts = new ArrayList<>();

	private final StringBuilder source = new StringBuilder();

	private Role role = Role.IGNORED;

	private @Nullable Stretch last;

	private @Nullable Columns columns;

	void add(Role next, Stretch stretch) {
		if (this.last == null || !Wrapping.goesOn(this.role, this.last, next, stretch)) {
			close();
			this.role = next;
		}
		this.source.append(stretch.source());
		this.last = stretch;
	}

	private void close() {
		if (!this.source.isEmpty()) {
			this.parts.add(part(this.source.toString()));
			this.source.setLength(0);
		}
	}

	private Part part(String text) {
		boolean row = this.last != null && this.last.outline() == Line.TABLE;
		this.columns = row ? Columns.under(text).orElse(this.columns) : null;
		return (this.role == Role.ITEM && this.columns != null) ? HeadedRow.of(text, this.columns).item(text)
				: Parts.read(this.role, text);
	}

	List<Part> parts() {
		close();
		return this.parts;
	}

}
