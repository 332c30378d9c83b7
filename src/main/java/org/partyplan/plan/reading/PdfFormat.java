package org.partyplan.plan.reading;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF with a text layer. */
final class PdfFormat implements Format {

	private static final long MOST_MEMORY = 128L * 1024 * 1024;

	private static final int MOST_PAGES = 1000;

	private static final String OTHERWISE = "请上传 Word 原稿，或把文字粘贴进来。";

	@Override
	public boolean recognises(Upload upload) {
		return upload.head(1024).contains("%PDF-");
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		PdfFonts.install();
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(upload.bytes()),
				MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
			return read(document);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadablePlan("这份 PDF 加了密码。请先去掉密码再上传，或上传 Word 原稿。");
		}
		catch (PdfPages.TooMuch ex) {
			throw new UnreadablePlan("这份 PDF 太大或太复杂，不像一份计划。" + OTHERWISE);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadablePlan("这份 PDF 已经损坏，读不出来。" + OTHERWISE);
		}
	}

	private static SourceText read(PDDocument document) throws IOException, UnreadablePlan {
		if (document.getNumberOfPages() > MOST_PAGES) {
			throw new UnreadablePlan("这份 PDF 超过 " + MOST_PAGES + " 页，不像一份计划。请只上传计划正文。");
		}
		PdfPages pages = new PdfPages();
		List<PdfLine> lines = pages.of(document);
		if (lines.isEmpty()) {
			throw new UnreadablePlan("这份 PDF 里没有文字，可能是扫描的图片。" + OTHERWISE);
		}
		if (pages.unknown() * 4 > pages.known()) {
			throw new UnreadablePlan("这份 PDF 里的文字没有编码，选中复制也是乱码，读不出来。" + OTHERWISE);
		}
		return new SourceText(PdfParagraphs.of(PdfFurniture.marked(lines)));
	}

}
