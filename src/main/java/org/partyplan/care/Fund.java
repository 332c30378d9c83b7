package org.partyplan.care;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** Money set aside for an occasion in a year. */
@Entity
@Table(name = "care_fund")
class Fund {

	@Id
	private UUID id;

	private UUID organizationId;

	private int year;

	private String name;

	private BigDecimal amount;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Fund() {
	}

	Fund(UUID organizationId, int year, String name, BigDecimal amount) {
		this.id = Ids.next();
		this.organizationId = organizationId;
		this.year = year;
		this.name = name;
		this.amount = amount;
	}

	UUID id() {
		return this.id;
	}

	int year() {
		return this.year;
	}

	String name() {
		return this.name;
	}

	@Nullable Integer version() {
		return this.version;
	}

	/** Another amount; what was given stays given. */
	void change(BigDecimal to) {
		this.amount = to;
	}

	/** What is left of it when so much was given. */
	BigDecimal left(BigDecimal spent) {
		return this.amount.subtract(spent);
	}

}
