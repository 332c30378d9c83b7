package org.partyplan.web;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * What every template may call: {@code assets}, {@code formats}, {@code site},
 * {@code may} and {@code menu}. Thymeleaf forbids bean references in links, so they are
 * variables.
 */
@Component
class TemplateVariables {

	TemplateVariables(ThymeleafViewResolver views, ApplicationContext beans) {
		for (String name : new String[] { "assets", "formats", "site", "may", "menu" }) {
			views.addStaticVariable(name, beans.getBean(name));
		}
		views.setViewClass(PageView.class);
	}

}
