package org.partyplan.account.entry;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.factor.SessionFactors;
import org.partyplan.account.model.SignedIn;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the answer out of a form that comes with one, before anything judges it. */
class ConfirmFilter extends OncePerRequestFilter {

	private final Confirming confirming;

	private final AskAgain asking;

	private final MessageSource messages;

	ConfirmFilter(Confirming confirming, AskAgain asking, MessageSource messages) {
		this.confirming = confirming;
		this.asking = asking;
		this.messages = messages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod())
				|| (request.getParameter(AskAgain.PASSWORD) == null && request.getParameter(AskAgain.CODE) == null);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<SignedIn> who = SessionFactors.signedIn();
		try {
			who.ifPresent((signedIn) -> this.confirming.take(signedIn, request, response));
		}
		catch (RuleBroken wrong) {
			this.asking.show(this.messages.getMessage(wrong.code(), wrong.arguments(), Locale.CHINA), request,
					response);
			return;
		}
		chain.doFilter(request, response);
	}

}
