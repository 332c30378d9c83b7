package org.partyplan.operations;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.partyplan.document.Files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the reports and records that ask for a file one: a small PDF, or a picture.
 */
@Component
class TrialFiles {

	private static final String REPORTS = """
			select a.id, a.title, a.evidence <> 'FILE' as picture
			from execution_assignment a join execution_report r on r.assignment_id = a.id
			where (a.evidence = 'FILE' or (a.title in ('大型义诊', '七一走访慰问', '革命纪念地参观') and a.evidence = 'TEXT'))
			  and not exists (select 1 from execution_evidence e where e.assignment_id = a.id)
			  and not exists (select 1 from execution_step s where s.assignment_id = a.id and s.by_id is not null)
			order by a.id
			""";

	private static final String RECORDS = """
			select a.id, left(a.topic, 60) as title, false as picture from activity_activity a
			where a.kind in ('research-report', 'life-meeting') and a.by_id = '00000000-0000-0000-0000-000000000000'
			  and not exists (select 1 from activity_file f where f.activity_id = a.id) order by a.id
			""";

	private static final String[] OBJECTS = { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>",
			"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>",
			"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
					+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>" };

	private final JdbcClient jdbc;

	private final Files files;

	TrialFiles(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	void toReports() {
		attach(REPORTS, "insert into execution_evidence (assignment_id, file_id, position) values (?, ?, 0)");
	}

	void toRecords() {
		attach(RECORDS, "insert into activity_file (activity_id, file_id, position) values (?, ?, 0)");
	}

	private void attach(String bare, String link) {
		this.jdbc.sql(bare)
			.query(Bare.class)
			.list()
			.forEach((one) -> this.jdbc.sql(link).params(one.id(), store(one)).update());
	}

	private UUID store(Bare bare) {
		return bare.picture() ? this.files.store(bare.title() + "现场.png", "image/png", png(bare.id().hashCode()))
				: this.files.store(bare.title() + ".pdf", "application/pdf", pdf(bare.title()));
	}

	/** One page with a title on it, in a font that viewers bring along. */
	private static byte[] pdf(String title) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		StringBuilder index = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
		for (int number = 1; number <= 6; number++) {
			index.append("%010d 00000 n \n".formatted(file.length()));
			file.append(number).append(" 0 obj\n").append((number < 6) ? OBJECTS[number - 1] : page(title));
			file.append("\nendobj\n");
		}
		int start = file.length();
		file.append(index).append("trailer<</Size 7/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static String page(String title) {
		String text = HexFormat.of().formatHex((title + "（示例材料）").getBytes(StandardCharsets.UTF_16BE));
		String content = "BT /F 22 Tf 90 700 Td <" + text + "> Tj ET";
		return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
	}

	/** A picture without people: colours that run into each other. */
	private static byte[] png(int seed) {
		BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, new Color(0x6b7f95 ^ (seed & 0x1f1f1f)), 320, 200, new Color(0xe8e2d4)));
		pen.fillRect(0, 0, 320, 200);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What has no file yet. */
	private record Bare(UUID id, String title, boolean picture) {
	}

}
