package org.partyplan.document;

import java.io.IOException;
import java.util.List;

/** Writes a table of the text. */
final class WordTable {

	private final WordXml xml;

	WordTable(WordXml xml) {
		this.xml = xml;
	}

	void write(List<List<String>> rows) throws IOException {
		int columns = rows.stream().mapToInt(List::size).max().orElse(1);
		this.xml.open("tbl").open("tblPr");
		this.xml.empty("tblW", "w", "5000", "type", "pct").empty("jc", "val", "center");
		borders();
		this.xml.empty("tblLayout", "type", "fixed").close();
		grid(columns);
		for (List<String> row : rows) {
			row(row, columns);
		}
		this.xml.close();
	}

	private void row(List<String> cells, int columns) throws IOException {
		this.xml.open("tr").open("trPr").empty("cantSplit").close();
		for (int i = 0; i < cells.size(); i++) {
			boolean last = i == cells.size() - 1;
			cell(Paragraph.of("Cell", cells.get(i)), last ? columns - i : 1, Paper.BLOCK_WIDTH / columns);
		}
		this.xml.close();
	}

	private void borders() throws IOException {
		this.xml.open("tblBorders");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			this.xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
		}
		this.xml.close();
	}

	private void grid(int columns) throws IOException {
		this.xml.open("tblGrid");
		for (int i = 0; i < columns; i++) {
			this.xml.empty("gridCol", "w", String.valueOf(Paper.BLOCK_WIDTH / columns));
		}
		this.xml.close();
	}

	private void cell(Paragraph paragraph, int span, int width) throws IOException {
		this.xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(width * span), "type", "dxa");
		if (span > 1) {
			this.xml.empty("gridSpan", "val", String.valueOf(span));
		}
		this.xml.empty("vAlign", "val", "center").close();
		paragraph.write(this.xml);
		this.xml.close();
	}

}
