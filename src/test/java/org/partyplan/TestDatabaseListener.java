package org.partyplan;

import java.lang.reflect.Method;

import org.junit.jupiter.api.Nested;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.util.Assert;
import org.springframework.util.ReflectionUtils;

/** Points the test database to a fresh clone before each test class. */
final class TestDatabaseListener extends AbstractTestExecutionListener {

	private final TestDatabase database = TestDatabase.get();

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public void beforeTestClass(TestContext test) {
		// What the enclosing class wrote belongs to its nested ones.
		if (test.getTestClass().isAnnotationPresent(Nested.class)) {
			return;
		}
		StatementCounter.stop();
		TrialData data = TestContextAnnotationUtils.findMergedAnnotation(test.getTestClass(), TrialData.class);
		this.database.renew(TestDatabase.MIGRATED);
		if (data != null) {
			renewWithData(test, data.bean());
		}
	}

	private void renewWithData(TestContext test, String bean) {
		if (!this.database.has(bean)) {
			load(test.getApplicationContext().getBean(bean));
			this.database.keepAs(bean);
		}
		this.database.renew(bean);
	}

	private void load(Object bean) {
		Method load = ReflectionUtils.findMethod(bean.getClass(), "load");
		Assert.state(load != null, () -> bean.getClass() + " has no method load()");
		ReflectionUtils.makeAccessible(load);
		ReflectionUtils.invokeMethod(load, bean);
	}

}
