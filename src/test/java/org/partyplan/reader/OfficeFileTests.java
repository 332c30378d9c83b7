package org.partyplan.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfficeFileTests {

	/** As this program's own exports are, and those of many others. */
	@Test
	void aTableWrittenInOneGoIsNotTakenForDamaged() throws Exception {
		OfficeFile table = OfficeFile.of(streamed());
		assertThat(table.excel()).isTrue();
		assertThat(table.beginning()).contains("姓名");
	}

	@Test
	void oneThatIsCutOffIs() throws IOException {
		byte[] whole = streamed();
		assertThatExceptionOfType(UnreadablePlan.class)
			.isThrownBy(() -> OfficeFile.of(Arrays.copyOf(whole, whole.length - 200)));
	}

	private static byte[] streamed() throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			book.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

}
