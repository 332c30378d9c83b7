package org.partyplan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.partyplan.audit.LastDeed;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The ways a request can fail, each with its own page and the right status. */
@ControllerAdvice
class FailureAdvice {

	private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final FormParameters parameters;

	private final MessageSource messages;

	private final Addresses addresses;

	private final LastDeed last;

	FailureAdvice(FormParameters parameters, MessageSource messages, Addresses addresses, LastDeed last) {
		this.parameters = parameters;
		this.last = last;
		this.messages = messages;
		this.addresses = addresses;
	}

	/** What a form was about may have gone since its page was drawn. */
	@ExceptionHandler({ NotFound.class, NoResourceFoundException.class })
	ModelAndView notFound(HttpServletRequest request) {
		if ("POST".equals(request.getMethod())) {
			AgainFilter.failed(request,
					FailedForm.of(request, Map.of(), List.of("这一处刚才已经改过，或者不在了，所以没有再做一次。下面是现在的情况。")));
		}
		return page("404", HttpStatus.NOT_FOUND);
	}

	/** A part of the path leads nowhere, a field is wrong, a filter is passed over. */
	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	ModelAndView unreadable(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
		if (request.getParameter(failure.getName()) == null) {
			return page("404", HttpStatus.NOT_FOUND);
		}
		return wrong(failure.getName(), message(
				"typeMismatch." + Objects.requireNonNullElse(failure.getRequiredType(), String.class).getName()),
				request);
	}

	/** A filter that cannot be read shows the list as it is without it. */
	@ExceptionHandler(BindException.class)
	ModelAndView unreadable(BindException failure, HttpServletRequest request) {
		return wrong(FailedForm.of(request, failure, this.messages), request);
	}

	/** The address of a form that was sent: it leads to the page above it. */
	@ExceptionHandler(HttpRequestMethodNotSupportedException.class)
	ModelAndView formOnly(HttpRequestMethodNotSupportedException failure, HttpServletRequest request)
			throws HttpRequestMethodNotSupportedException {
		if (!"GET".equals(request.getMethod())) {
			throw failure;
		}
		RequestContextUtils.getOutputFlashMap(request).put("problem", "这个网址只用来提交表单，没有改动任何内容。要办的事请在这一页上办。");
		return new ModelAndView("redirect:" + this.addresses.above(request));
	}

	@ExceptionHandler(AccessDeniedException.class)
	ModelAndView denied() {
		return page("403", HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	ModelAndView stale(HttpServletRequest request) {
		String last = this.last.to(subjects(request)).orElse("");
		AgainFilter.failed(request,
				FailedForm.overtaken(request, "别人刚改过这里，所以还没有保存。" + last + "您填写的内容还在；和现在不一样的，旁边写着现在是什么。看过再保存，就照您填写的改。"));
		return clash(last, request).addObject("back", request.getRequestURI());
	}

	private static ModelAndView clash(String last, HttpServletRequest request) {
		return page("409", HttpStatus.CONFLICT).addObject("typed", Typed.of(request)).addObject("last", last);
	}

	/** What the address names, and the form. */
	private static List<UUID> subjects(HttpServletRequest request) {
		String id = request.getParameter("id");
		return ID.matcher(request.getRequestURI() + "/" + id)
			.results()
			.map((found) -> UUID.fromString(found.group()))
			.toList();
	}

	@ExceptionHandler(Overtaken.class)
	ModelAndView overtaken(Overtaken overtaken, HttpServletRequest request, Locale locale) {
		return clash("", request).addObject("said", said(overtaken, locale));
	}

	@ExceptionHandler(RuleBroken.class)
	ModelAndView broken(RuleBroken broken, HttpServletRequest request, Locale locale) {
		Map<String, String> wrong = new LinkedHashMap<>();
		List<String> problems = new ArrayList<>();
		for (RuleBroken one : broken.all()) {
			String field = one.field();
			if (field == null) {
				problems.add(said(one, locale));
			}
			else {
				wrong.putIfAbsent(field, said(one, locale));
			}
		}
		return wrong(FailedForm.of(request, wrong, problems), request);
	}

	private String said(RuleBroken broken, Locale locale) {
		return this.messages.getMessage(broken.code(), broken.arguments(), broken.code(), locale);
	}

	@ExceptionHandler(MissingServletRequestParameterException.class)
	ModelAndView missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
		if ("GET".equals(request.getMethod())) {
			return page("404", HttpStatus.NOT_FOUND);
		}
		return wrong(failure.getParameterName(), "请填写这一项。", request);
	}

	@ExceptionHandler(ServletRequestBindingException.class)
	ModelAndView incomplete(HttpServletRequest request) {
		return refused("提交的内容不完整。请返回上一页，补全后再提交。", request);
	}

	@ExceptionHandler(RequestRejectedException.class)
	ModelAndView notRead() {
		return page("400", HttpStatus.BAD_REQUEST);
	}

	@ExceptionHandler({ MaxUploadSizeExceededException.class, MultipartException.class })
	ModelAndView tooLarge(HttpServletRequest request) {
		ModelAndView page = refused("文件太大：单个文件最多 20 MB。请压缩图片或拆成几个文件后再传。", request);
		page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
		return page;
	}

	@ExceptionHandler(Exception.class)
	ModelAndView unexpected(Exception failure, HttpServletRequest request) throws Exception {
		if (failure instanceof org.springframework.web.ErrorResponse || DatabaseAway.causedBy(failure)) {
			throw failure;
		}
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
		return page("5xx", HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private ModelAndView wrong(String field, String message, HttpServletRequest request) {
		Map<String, String> wrong = "GET".equals(request.getMethod()) ? new LinkedHashMap<>()
				: this.parameters.wrong(request);
		wrong.putIfAbsent(field, message);
		return wrong(FailedForm.of(request, wrong, List.of()), request);
	}

	private ModelAndView wrong(FailedForm form, HttpServletRequest request) {
		String words = Stream.concat(form.problems().stream(), form.wrong().values().stream())
			.collect(Collectors.joining(" "));
		if ("GET".equals(request.getMethod()) && !form.wrong().isEmpty()) {
			RequestContextUtils.getOutputFlashMap(request).put("problem", "网址里有读不懂的条件，已略过：" + words);
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI())
				.query(request.getQueryString());
			form.wrong().keySet().forEach((name) -> address.replaceQueryParam(name));
			return new ModelAndView("redirect:" + address.build().toUriString());
		}
		return refused(form, words, request);
	}

	private String message(String code) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(code, null, this.messages.getMessage("typeMismatch", null, locale), locale);
	}

	private static ModelAndView refused(String message, HttpServletRequest request) {
		return refused(FailedForm.of(request, Map.of(), List.of(message)), message, request);
	}

	private static ModelAndView refused(FailedForm form, String message, HttpServletRequest request) {
		AgainFilter.failed(request, form);
		return page("422", HttpStatus.UNPROCESSABLE_CONTENT).addObject("message", message)
			.addObject("typed", Typed.of(request));
	}

	private static ModelAndView page(String name, HttpStatus status) {
		return new ModelAndView("error/" + name, Map.of(), status);
	}

}
