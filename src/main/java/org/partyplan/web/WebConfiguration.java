package org.partyplan.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.RelativeRedirectFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Serves static files under hashed names only; the resource chain rewrites no links,
 * which would look every link of a page up in all jars.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final MessageSource messages;

	WebConfiguration(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SentOnce());
		registry.addInterceptor(new FormShownAgain(this.messages));
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new TypedNumbers());
		registry.addConverter(new TypedIds());
		registry.addConverter(String.class, LocalDate.class, new TypedDays());
		registry.addConverter(String.class, YearMonth.class, new TypedMonths());
	}

	/**
	 * Redirects name no host. The server would put the visitor's Host in front where it
	 * is asked by HTTP/1.0, as proxies do.
	 */
	@Bean
	FilterRegistrationBean<RelativeRedirectFilter> relativeRedirects() {
		RelativeRedirectFilter filter = new RelativeRedirectFilter();
		filter.setRedirectStatus(HttpStatus.FOUND);
		FilterRegistrationBean<RelativeRedirectFilter> first = new FilterRegistrationBean<>(filter);
		first.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return first;
	}

	/** Just within the filter that saves the session. */
	@Bean
	FilterRegistrationBean<SessionSavedOnce> savedSessions() {
		FilterRegistrationBean<SessionSavedOnce> within = new FilterRegistrationBean<>(new SessionSavedOnce());
		within.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
		return within;
	}

	/** Static files have no business with the session, not even a flash message's. */
	@Bean
	SessionFlashMapManager flashMapManager() {
		return new SessionFlashMapManager() {
			@Override
			protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
				return request.getRequestURI().startsWith(request.getContextPath() + "/assets/") ? null
						: super.retrieveFlashMaps(request);
			}
		};
	}

}
