package org.partyplan;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@JdbcTest
@TrialData(bean = "sample")
class TrialDataTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Sample sample;

	@Test
	void theBeanLoadsItsDataBeforeTheFirstTest() {
		assertThat(this.jdbc.sql("select count(*) from sample").query(Integer.class).single()).isZero();
		assertThat(this.sample.loads).hasValue(1);
	}

	@TestConfiguration
	static class Config {

		@Bean
		Sample sample() {
			return new Sample();
		}

	}

	static class Sample {

		private final AtomicInteger loads = new AtomicInteger();

		void load() {
			this.loads.incrementAndGet();
			JdbcClient jdbc = JdbcClient.create(TestDatabase.asOwner());
			jdbc.sql("create table sample (id int); grant select on sample to plan_app").update();
		}

	}

}
