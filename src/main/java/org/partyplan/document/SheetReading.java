package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

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
			Iterator<InputStream> sheets = reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					String title = ((XSSFReader.SheetIterator) sheets).getSheetName();
					XMLReader xml = XMLHelper.newXMLReader();
					xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, words,
							new RowCollector(title, rows), new PlainValues(), false));
					xml.parse(new InputSource(sheet));
				}
			}
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
				| OpenXML4JRuntimeException | POIXMLException | UnsupportedFileFormatException broken) {
			throw new RuleBroken("document.broken", name);
		}
	}

	/** Puts the cells of a row together, empty ones included. */
	private static final class RowCollector implements SheetContentsHandler {

		/** No list is wider; a file that says so is not one. */
		private static final int WIDEST = 200;

		private final String sheet;

		private final Consumer<SheetRow> rows;

		private List<SheetCell> cells = new ArrayList<>();

		RowCollector(String sheet, Consumer<SheetRow> rows) {
			this.sheet = sheet;
			this.rows = rows;
		}

		@Override
		public void startRow(int row) {
			this.cells = new ArrayList<>();
		}

		@Override
		public void endRow(int row) {
			if (this.cells.stream().anyMatch((cell) -> !cell.empty())) {
				this.rows.accept(new SheetRow(this.sheet, row + 1, List.copyOf(this.cells)));
			}
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
			int column = (reference == null) ? this.cells.size() : new CellReference(reference).getCol();
			if (column >= WIDEST) {
				return;
			}
			while (this.cells.size() < column) {
				this.cells.add(SheetCell.EMPTY);
			}
			this.cells.add(PlainValues.cell((value == null) ? "" : value));
		}

	}

}
