package org.partyplan.reader.format;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** Opens a PDF. The library is only loaded where there is one. */
public final class PdfFile {

	private static final long MOST_MEMORY = 128L * 1024 * 1024;

	private static final int MOST_PAGES = 1000;

	/** Where a marking would stand. */
	private static final int FIRST_PAGES = 2;

	private static final String OTHERWISE = "请上传 Word 原稿，或把文字粘贴进来。";

	private PdfFile() {
	}

	/** The lines of the document. */
	static SourceText read(byte[] bytes) throws UnreadablePlan {
		return opened(bytes, PdfFile::read);
	}

	/**
	 * The title and the lines of the first pages, which are read within the same bounds.
	 */
	public static String beginning(byte[] bytes) throws UnreadablePlan {
		return Watchdog.within(() -> opened(bytes, PdfFile::beginning));
	}

	private static <T> T opened(byte[] bytes, Use<T> use) throws UnreadablePlan {
		PdfFonts.install();
		try (PDDocument document = opened(bytes)) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadablePlan("这份 PDF 超过 " + MOST_PAGES + " 页，不像一份计划。请只上传计划正文。");
			}
			PdfFontSizes.bound(document);
			return use.of(document);
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

	private static PDDocument opened(byte[] bytes) throws IOException {
		PdfBombGuard.bound(bytes);
		return Loader.loadPDF(new RandomAccessReadBuffer(bytes),
				MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
	}

	private static SourceText read(PDDocument document) throws IOException, UnreadablePlan {
		PdfPages pages = new PdfPages();
		List<PdfLine> lines = pages.of(document, MOST_PAGES);
		if (pages.scanned()) {
			throw new UnreadablePlan(
					"这是扫描件，一页页都是图片，没有文字可读。请上传 Word 原稿；没有原稿的，先用 WPS 或扫描软件的“文字识别”转成 Word，校对后再上传，或把文字粘贴进来。");
		}
		if (pages.unknown() > pages.known()) {
			throw new UnreadablePlan("这份 PDF 里的文字没有编码，复制出来也是乱码，读不出来。" + OTHERWISE);
		}
		if (lines.isEmpty()) {
			throw new UnreadablePlan("这份 PDF 里没有文字，可能是扫描件。" + OTHERWISE);
		}
		return new SourceText(PdfParagraphs.of(PdfFurniture.marked(lines)));
	}

	private static String beginning(PDDocument document) throws IOException {
		String title = Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "");
		return Stream.concat(Stream.of(title), new PdfPages().of(document, FIRST_PAGES).stream().map(PdfLine::text))
			.collect(Collectors.joining("\n"));
	}

	private interface Use<T> {

		T of(PDDocument document) throws IOException, UnreadablePlan;

	}

}
