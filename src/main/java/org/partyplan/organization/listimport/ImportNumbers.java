package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.SheetCell;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonColumn;

/** The two numbers of a row, and what else they tell. */
final class ImportNumbers {

	private static final Pattern PHONE = Pattern.compile("[0-9-]{7,16}");

	/** From here on a spreadsheet rounds what it takes for a number. */
	private static final int ROUNDED = 16;

	private final ImportTable.Line line;

	private final BiConsumer<PersonColumn, String> wrong;

	ImportNumbers(ImportTable.Line line, BiConsumer<PersonColumn, String> wrong) {
		this.line = line;
		this.wrong = wrong;
	}

	String identity() {
		return this.line.text(PersonColumn.IDENTITY).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	String phone() {
		return this.line.text(PersonColumn.PHONE).replaceAll("\\s", "");
	}

	void check(@Nullable LocalDate born, String sex) {
		if (!phone().isEmpty() && !PHONE.matcher(phone()).matches()) {
			this.wrong.accept(PersonColumn.PHONE, "电话填 7 到 16 位数字，可带短横线");
		}
		String number = identity();
		if (!number.isEmpty() && right(number)) {
			agree(number, born, sex);
		}
	}

	private boolean right(String number) {
		boolean rounded = this.line.cell(PersonColumn.IDENTITY).kind() == SheetCell.Kind.NUMBER
				&& number.length() >= ROUNDED;
		String bad = rounded ? "是数字格式，最后几位已经变成 0。请把这一列设为文本，重新填写" : IdentityNumber.wrong(number);
		if (!bad.isEmpty()) {
			this.wrong.accept(PersonColumn.IDENTITY, bad);
		}
		return bad.isEmpty();
	}

	private void agree(String number, @Nullable LocalDate born, String sex) {
		if (born != null && !born.equals(IdentityNumber.born(number))) {
			this.wrong.accept(PersonColumn.BORN, "和身份证号里的出生日期不一样");
		}
		if (!sex.isEmpty() && !sex.equals(IdentityNumber.sex(number).label())) {
			this.wrong.accept(PersonColumn.SEX, "和身份证号表示的性别不一样");
		}
	}

}
