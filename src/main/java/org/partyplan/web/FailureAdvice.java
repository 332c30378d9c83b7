package org.partyplan.web;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The ways a request can fail, each with its own page and the right status. */
@ControllerAdvice
class FailureAdvice {

	private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

	private final MessageSource messages;

	FailureAdvice(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler({ NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class })
	ModelAndView notFound() {
		return page("404", HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler(AccessDeniedException.class)
	ModelAndView denied() {
		return page("403", HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	ModelAndView stale(HttpServletRequest request) {
		return page("409", HttpStatus.CONFLICT).addObject("typed", Typed.of(request))
			.addObject("back", request.getRequestURI());
	}

	@ExceptionHandler(Overtaken.class)
	ModelAndView overtaken(Overtaken overtaken, HttpServletRequest request, Locale locale) {
		return stale(request).addObject("said", said(overtaken, locale)).addObject("back", null);
	}

	@ExceptionHandler(RuleBroken.class)
	ModelAndView broken(RuleBroken broken, HttpServletRequest request, Locale locale) {
		return refused(said(broken, locale), request);
	}

	private String said(RuleBroken broken, Locale locale) {
		return this.messages.getMessage(broken.code(), broken.arguments(), broken.code(), locale);
	}

	@ExceptionHandler({ MissingServletRequestParameterException.class, ServletRequestBindingException.class })
	ModelAndView incomplete(HttpServletRequest request) {
		return refused("提交的内容不完整。请返回上一页，补全后再提交。", request);
	}

	@ExceptionHandler(RequestRejectedException.class)
	ModelAndView unreadable() {
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
		if (failure instanceof org.springframework.web.ErrorResponse) {
			throw failure;
		}
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
		return page("5xx", HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static ModelAndView refused(String message, HttpServletRequest request) {
		return page("422", HttpStatus.UNPROCESSABLE_CONTENT).addObject("message", message)
			.addObject("typed", Typed.of(request));
	}

	private static ModelAndView page(String name, HttpStatus status) {
		return new ModelAndView("error/" + name, Map.of(), status);
	}

}
