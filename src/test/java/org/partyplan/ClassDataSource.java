package org.partyplan;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The one DataSource bean of every test context. It follows the running test class, so
 * that contexts stay cached and shared.
 */
final class ClassDataSource extends DelegatingDataSource {

	@Override
	public void afterPropertiesSet() {
	}

	@Override
	protected DataSource obtainTargetDataSource() {
		return new CountingDataSource(TestDatabase.get().pool());
	}

}
