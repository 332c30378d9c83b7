package org.partyplan.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.shared.PlainText;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * Has every file of every form looked at before any handler sees it, where a scanner is
 * named.
 */
@Configuration(proxyBeanMethods = false)
class UploadGuard implements HandlerInterceptor, WebMvcConfigurer {

	private final VirusScanner scanner;

	private final Quarantine quarantine;

	UploadGuard(VirusScanner scanner, Quarantine quarantine) {
		this.scanner = scanner;
		this.quarantine = quarantine;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (form != null && this.scanner.named()) {
			for (Map.Entry<String, List<MultipartFile>> field : form.getMultiFileMap().entrySet()) {
				for (MultipartFile file : field.getValue()) {
					look(field.getKey(), file, request);
				}
			}
		}
		return true;
	}

	private void look(String field, MultipartFile file, HttpServletRequest request) throws IOException {
		if (file.isEmpty()) {
			return;
		}
		byte[] content = file.getBytes();
		Verdict verdict = this.scanner.look(content);
		if (verdict.looked() == Verdict.Looked.INFECTED) {
			String name = PlainText.of(String.valueOf(file.getOriginalFilename()));
			this.quarantine.refused(name, Files.sha256(content), verdict.words());
			throw new RuleBroken("document.virus", name, verdict.words()).at(field);
		}
		if (verdict.looked() == Verdict.Looked.UNLOOKED) {
			RequestContextUtils.getOutputFlashMap(request).put("problem", "附件先收下了，还没有查毒；查过以后才能打开。");
		}
	}

}
