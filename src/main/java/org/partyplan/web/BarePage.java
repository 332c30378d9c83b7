package org.partyplan.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the container itself answers before any page of ours is reached: an address it
 * cannot read, headers too long. It needs nothing but itself.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BarePage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s · 党建工作计划</title></head>
			<body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">回工作台</a></p></main></body></html>
			""";

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
	}

	static String of(String title, String sentence) {
		return PAGE.formatted(title, sentence);
	}

	/** Made by the container, by its name. */
	public static class Valve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			boolean ours = response.getStatus() >= 500;
			try {
				response.setContentType("text/html;charset=UTF-8");
				response.getReporter()
					.write(ours ? of("程序出了问题", "您的操作没有保存。请稍后再试一次；若仍不行，请把时间和正在做的事告诉系统管理员。")
							: of("这个请求看不懂", "地址有缺漏或太长。请从菜单重新进入；反复出现时，请把操作步骤告诉系统管理员。"));
				response.finishResponse();
			}
			catch (IOException | IllegalStateException gone) {
				// nobody is listening any more
			}
		}

	}

}
