package org.partyplan.reader;

import java.nio.charset.Charset;

/** How the bytes of a text file are read as characters. */
public enum TextEncoding {

	UTF_8("UTF-8", "UTF-8"), GB18030("GB18030", "GB18030（简体，含 GBK、GB2312）"), BIG5("Big5-HKSCS", "Big5（繁体）"),
	UTF_16LE("UTF-16LE", "UTF-16 LE（Windows 的 Unicode）"), UTF_16BE("UTF-16BE", "UTF-16 BE");

	private final Charset charset;

	private final String label;

	TextEncoding(String charset, String label) {
		this.charset = Charset.forName(charset);
		this.label = label;
	}

	/** By which it is decoded. */
	public Charset charset() {
		return this.charset;
	}

	/** What people know it by. */
	public String label() {
		return this.label;
	}

}
