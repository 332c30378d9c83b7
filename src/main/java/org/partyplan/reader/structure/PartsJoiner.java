package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;

/** Makes parts of stretches, and joins those that hard wraps have cut apart. */
final class PartsJoiner {

	private final List<Part> parts = new ArrayList<>();

	private final StringBuilder source = new StringBuilder();

	private Role role = Role.IGNORED;

	private @Nullable Stretch last;

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
		Columns columns = (this.last == null) ? null : this.last.columns();
		return (this.role == Role.ITEM && columns != null) ? HeadedRow.of(text, columns).item(text)
				: Parts.read(this.role, text);
	}

	List<Part> parts() {
		close();
		return this.parts;
	}

}
