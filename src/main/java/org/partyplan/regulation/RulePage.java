package org.partyplan.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of rules, and one rule with its versions and the organisation's figures. */
@Component
class RulePage {

	private static final String VERSIONS = """
			select regulation, article, value, unit, bound, valid_from as "from", valid_to as until
			from regulation_rule where key = ? order by valid_from desc
			""";

	private static final String OWN = """
			select value, source, valid_from as "from", valid_to as until, by_name from regulation_override
			where rule_key = ? order by valid_from desc
			""";

	private final JdbcClient jdbc;

	private final Regulations regulations;

	RulePage(JdbcClient jdbc, Regulations regulations) {
		this.jdbc = jdbc;
		this.regulations = regulations;
	}

	Listed list(LocalDate day) {
		return new Listed(day, this.regulations.rows(day));
	}

	Rule rule(String key, LocalDate day) {
		return this.regulations.rows(day)
			.stream()
			.filter((rule) -> rule.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("rule " + key));
	}

	List<Version> versions(String key) {
		return this.jdbc.sql(VERSIONS).param(key).query(Version.class).list();
	}

	List<Own> own(String key) {
		return this.jdbc.sql(OWN).param(key).query(Own.class).list();
	}

	record Listed(LocalDate day, List<Rule> rules) {

		/** In the order of the rules, each once. */
		public List<String> topics() {
			return this.rules.stream().map(Rule::topic).distinct().toList();
		}

		public List<Rule> of(String topic) {
			return this.rules.stream().filter((rule) -> rule.topic().equals(topic)).toList();
		}

		/** The finding, for the page's head. */
		public String heading() {
			long looser = this.rules.stream().filter(Rule::looser).count();
			return (looser == 0) ? "本单位的规定都不低于上级规定" : looser + " 条本单位规定比上级规定宽";
		}

	}

	record Version(String regulation, String article, BigDecimal value, String unit, Bound bound, LocalDate from,
			@Nullable LocalDate until) {

		public String words() {
			return new Rule("", "", "", this.value, this.unit, this.bound, this.regulation, this.article, this.from,
					null, null)
				.words();
		}

	}

	record Own(BigDecimal value, String source, LocalDate from, @Nullable LocalDate until, String byName) {

		public String plain() {
			return this.value.stripTrailingZeros().toPlainString();
		}

	}

}
