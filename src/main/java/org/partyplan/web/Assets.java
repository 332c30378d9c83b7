package org.partyplan.web;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/** The static files' content-hashed addresses, worked out once at start. */
@Component("assets")
class Assets {

	private static final String ROOT = "static/";

	private final Map<String, String> urls = new TreeMap<>();

	Assets() throws IOException {
		ContentVersionStrategy hashes = new ContentVersionStrategy();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/" + ROOT + "**/*.*")) {
			String name = name(file);
			this.urls.put(name, "/assets/" + hashes.addVersion(name, hashes.getResourceVersion(file)));
		}
	}

	/**
	 * The address of a static file.
	 * @param name its path below static/
	 */
	public String url(String name) {
		String url = this.urls.get(name);
		if (url == null) {
			throw new IllegalArgumentException("no static file " + name);
		}
		return url;
	}

	private static String name(Resource file) throws IOException {
		String url = file.getURL().toString();
		return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
	}

}
