package org.partyplan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The line of a list that names its columns. Other programs write the same one each time:
 * what its columns say has to be told only once.
 *
 * @param cells its words, without spaces around
 */
public record ListHead(List<String> cells) {

	/** The head that stands in a row of a sheet. */
	public static ListHead of(SheetRow row) {
		return new ListHead(row.cells().stream().map((cell) -> cell.text().replaceAll("\\s+", " ").strip()).toList());
	}

	/** The columns as a spreadsheet and the head name them: B 姓名. */
	public List<String> columns() {
		return IntStream.range(0, this.cells.size())
			.mapToObj((at) -> SheetRow.columnName(at) + (this.cells.get(at).isBlank() ? "" : " " + this.cells.get(at)))
			.toList();
	}

	/** The same for every file with the same head. */
	public UUID signature() {
		return UUID.nameUUIDFromBytes(String.join("\u001f", this.cells).strip().getBytes(StandardCharsets.UTF_8));
	}

}
