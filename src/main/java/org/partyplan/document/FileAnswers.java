package org.partyplan.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Sends a file to be saved, or shows it in a page as a picture and nothing but a picture:
 * a photo itself, of a PDF its first page. Nothing in it can act.
 */
@Component
public class FileAnswers {

	private static final float WIDTH = 900;

	private static final float HEIGHT = 1400;

	private final Files files;

	private final FileGuard guard;

	private final ApplicationEventPublisher events;

	/** A page drawn takes memory. */
	private final Semaphore drawing = new Semaphore(2);

	FileAnswers(Files files, FileGuard guard, ApplicationEventPublisher events) {
		this.files = files;
		this.guard = guard;
		this.events = events;
	}

	/** The file to be saved. */
	public void send(StoredFile file, HttpServletResponse response) throws IOException {
		send(file, null, response);
	}

	/**
	 * Its owner has checked who may see it; the log is told that it was.
	 * @param view anything, where it is to be shown
	 */
	public void send(StoredFile file, @Nullable String view, HttpServletResponse response) throws IOException {
		if (view != null) {
			show(file, response);
			return;
		}
		this.guard.require(file);
		tell(file, false);
		file.head(response);
		this.files.writeTo(file.id(), response.getOutputStream());
	}

	/** In the place of the picture. */
	private static void say(Withheld why, HttpServletResponse response) throws IOException {
		response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("image/svg+xml");
		response.setCharacterEncoding("UTF-8");
		response.getWriter()
			.write("""
					<svg xmlns="http://www.w3.org/2000/svg" width="360" height="120"><rect width="360" height="120" fill="#f3f4f6"/>
					<text x="180" y="66" font-size="20" text-anchor="middle" fill="#374151">%s</text></svg>"""
				.formatted(why.words()));
	}

	private void tell(StoredFile file, boolean seen) {
		this.events.publishEvent(new AuditFact(seen ? "document.viewed" : "document.downloaded", "file", file.id(),
				"%s《%s》，%,d 字节，SHA-256 %s…".formatted(seen ? "看附件" : "下载", file.name(), file.size(),
						file.sha256().substring(0, 12))));
	}

	private void show(StoredFile file, HttpServletResponse response) throws IOException {
		if (!file.viewable()) {
			throw new NotFound("preview of " + file.id());
		}
		Withheld why = this.guard.withheld(file.id());
		if (why != null) {
			say(why, response);
			return;
		}
		byte[] page = file.photo() ? null : page(file.id());
		tell(file, true);
		response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
		response.setHeader("Cache-Control", "private, max-age=3600");
		response.setContentType((page == null) ? file.mediaType() : MediaType.IMAGE_PNG_VALUE);
		response.setContentLengthLong((page == null) ? file.size() : page.length);
		if (page == null) {
			this.files.writeTo(file.id(), response.getOutputStream());
		}
		else {
			response.getOutputStream().write(page);
		}
	}

	private byte[] page(UUID id) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.files.writeTo(id, bytes);
		this.drawing.acquireUninterruptibly();
		try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
			PDFRenderer renderer = new PDFRenderer(pdf);
			renderer.setSubsamplingAllowed(true);
			float scale = Math.min(WIDTH / pdf.getPage(0).getCropBox().getWidth(),
					HEIGHT / pdf.getPage(0).getCropBox().getHeight());
			BufferedImage page = renderer.renderImage(0, scale, ImageType.RGB);
			bytes.reset();
			ImageIO.write(page, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			throw new NotFound("page of " + id);
		}
		finally {
			this.drawing.release();
		}
	}

}
