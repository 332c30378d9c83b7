package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an .xlsx row by row, so that a long list costs no memory beyond its shared words.
 */
public final class SheetReading {

	private SheetReading() {
	}

	/**
	 * Hands over every row that has anything in it, sheet by sheet.
	 * @param name of the file, for the refusal
	 * @param content of the file
	 * @param rows takes them in their order
	 */
	public static void read(String name, byte[] content, Consumer<SheetRow> rows) {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
			XSSFReader reader = new XSSFReader(file);
			ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(file);
			boolean since1904 = since1904(reader);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next(); InputStream again = sheets.getSheetPart().getInputStream()) {
					RowCollector collector = new RowCollector(sheets.getSheetName(), merged(again), rows);
					parse(sheet, new XSSFSheetXMLHandler(reader.getStylesTable(), null, words, collector,
							new PlainValues(since1904), false));
				}
			}
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
				| OpenXML4JRuntimeException | POIXMLException | UnsupportedFileFormatException broken) {
			throw new RuleBroken("document.broken", name);
		}
	}

	/** Whether its days are counted from 1904, as a Mac once did. */
	private static boolean since1904(XSSFReader reader)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		boolean[] found = { false };
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, elements("workbookPr", "date1904", (value) -> found[0] = value.matches("1|true|on")));
		}
		return found[0];
	}

	/** What is joined over several rows, which stands at the end of a sheet. */
	private static List<CellRangeAddress> merged(InputStream sheet)
			throws IOException, SAXException, ParserConfigurationException {
		List<CellRangeAddress> merged = new ArrayList<>();
		parse(sheet, elements("mergeCell", "ref", (ref) -> {
			CellRangeAddress region = CellRangeAddress.valueOf(ref);
			if (region.getFirstRow() < region.getLastRow()) {
				merged.add(region);
			}
		}));
		return merged;
	}

	private static ContentHandler elements(String name, String attribute, Consumer<String> values) {
		return new DefaultHandler() {
			@Override
			public void startElement(String uri, String local, String qualified, Attributes attributes) {
				String value = local.equals(name) ? attributes.getValue(attribute) : null;
				if (value != null) {
					values.accept(value);
				}
			}
		};
	}

	private static void parse(InputStream part, ContentHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(handler);
		xml.parse(new InputSource(part));
	}

	/**
	 * Puts the cells of a row together, empty ones included; what is joined with the row
	 * above says the same as there.
	 */
	private static final class RowCollector implements SheetContentsHandler {

		/** No list is wider; a file that says so is not one. */
		private static final int WIDEST = 200;

		private final String sheet;

		private final Consumer<SheetRow> rows;

		private final List<CellRangeAddress> merged;

		private final Map<CellRangeAddress, SheetCell> above = new HashMap<>();

		private List<SheetCell> cells = new ArrayList<>();

		RowCollector(String sheet, List<CellRangeAddress> merged, Consumer<SheetRow> rows) {
			this.sheet = sheet;
			this.merged = merged;
			this.rows = rows;
		}

		@Override
		public void startRow(int row) {
			this.cells = new ArrayList<>();
		}

		@Override
		public void endRow(int row) {
			if (this.cells.stream().anyMatch((cell) -> !cell.empty())) {
				this.merged.stream().filter((one) -> one.containsRow(row)).forEach((one) -> join(one, row));
				this.rows.accept(new SheetRow(this.sheet, row + 1, List.copyOf(this.cells)));
			}
		}

		private void join(CellRangeAddress region, int row) {
			int column = region.getFirstColumn();
			if (row == region.getFirstRow()) {
				this.above.put(region, (column < this.cells.size()) ? this.cells.get(column) : SheetCell.EMPTY);
			}
			else if (column < WIDEST) {
				pad(column + 1);
				this.cells.set(column, this.above.getOrDefault(region, SheetCell.EMPTY));
			}
		}

		private void pad(int columns) {
			while (this.cells.size() < columns) {
				this.cells.add(SheetCell.EMPTY);
			}
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
			int column = (reference == null) ? this.cells.size() : new CellReference(reference).getCol();
			if (column >= WIDEST) {
				return;
			}
			pad(column);
			this.cells.add(PlainValues.cell((value == null) ? "" : value));
		}

	}

}
