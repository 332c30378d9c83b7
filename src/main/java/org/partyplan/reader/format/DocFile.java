package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** Opens a .doc. The library is only loaded where there is one. */
final class DocFile {

	private DocFile() {
	}

	static SourceText read(byte[] bytes) throws UnreadablePlan {
		try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
			return new SourceText(new DocBody(document).lines());
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadablePlan("这个 Word 文档加了密码。请先在 Word 或 WPS 中去掉密码再上传。");
		}
		catch (OldFileFormatException ex) {
			throw new UnreadablePlan("这个文档是 Word 95 或更早的格式。请用 Word 或 WPS 打开，另存为 .docx 再上传。");
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadablePlan("这个 .doc 文档已经损坏，读不出来。请用 Word 或 WPS 打开，另存为 .docx 再上传。");
		}
	}

}
