package org.partyplan.reader.format;

import java.util.stream.Stream;

/** Zipped files that are no Word documents. */
enum OtherZip {

	EXCEL("xl/", "Excel 表格"), POWERPOINT("ppt/", "演示文稿"), OPEN_DOCUMENT("mimetype", "OpenDocument 文档"),
	OFD("OFD.xml", "OFD 版式文件");

	private final String sign;

	private final String kind;

	OtherZip(String sign, String kind) {
		this.sign = sign;
		this.kind = kind;
	}

	static String kind(ZipParts zip) {
		return Stream.of(values())
			.filter((other) -> zip.has(other.sign))
			.map((other) -> other.kind)
			.findFirst()
			.orElse("压缩包或已损坏的文档");
	}

}
