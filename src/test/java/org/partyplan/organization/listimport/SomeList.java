package org.partyplan.organization.listimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonColumn;

/** A list of people as an .xlsx file, with the template's heads. */
final class SomeList {

	private final List<List<Object>> rows = new ArrayList<>();

	SomeList() {
		this(Arrays.stream(PersonColumn.values()).map(PersonColumn::head).toArray());
	}

	/** With heads of another program. */
	SomeList(Object... heads) {
		row(heads);
	}

	SomeList row(Object... cells) {
		this.rows.add(List.of(cells));
		return this;
	}

	/** A full member with everything filled in. */
	SomeList member(String name, String identity, String branch) {
		return row(name, identity, "", "", "汉族", "城东区", "硕士", "硕士", "副主任医师", "科主任", "骨伤科", "临床", branch, "", "正式党员", "",
				"2020-07-01", "2009-03-01", "2010-07-01", "2011-07-01", "", "19900001234", "业务骨干");
	}

	/** Row 2 with one cell changed. */
	SomeList with(PersonColumn column, Object value) {
		List<Object> row = new ArrayList<>(this.rows.get(1));
		row.set(column.ordinal(), value);
		this.rows.set(1, row);
		return this;
	}

	byte[] file() {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(200); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			SXSSFSheet sheet = workbook.createSheet("人员");
			for (int i = 0; i < this.rows.size(); i++) {
				write(sheet.createRow(i), this.rows.get(i));
			}
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void write(Row row, List<Object> cells) {
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i) instanceof Number number) {
				row.createCell(i).setCellValue(number.doubleValue());
			}
			else if (!cells.get(i).toString().isEmpty()) {
				row.createCell(i).setCellValue(cells.get(i).toString());
			}
		}
	}

	/** The n-th number of a place that does not exist. */
	static String identity(int n) {
		String digits = "999999%04d%02d%02d%03d".formatted(1960 + n % 30, 1 + n / 30 % 12, 1 + n / 360 % 28,
				n / 10080 * 2 + 1);
		return digits + IdentityNumber.check(digits);
	}

}
