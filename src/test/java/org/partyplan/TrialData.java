package org.partyplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @SpringBootTest} class a clone of a database that holds the fictitious
 * hospital. It is filled once a JVM by the {@code load()} method of a bean.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TrialData {

	/** The bean that loads the data; each has a template of its own. */
	String bean() default "trialData";

}
