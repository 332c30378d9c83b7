package org.partyplan.account.granting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountRequest.Deed;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a second administrator, and what was decided lately. */
@Component
class RequestList {

	private static final String ROWS = """
			select r.id, u.username, u.display_name as name, r.deed, r.role, p.name as person, a.display_name as asked_by,
			       r.asked_at, d.display_name as decided_by, r.decided_at, r.agreed,
			       r.decided_at is null and r.asked_by <> :me and r.account_id <> :me as mine_to_decide,
			       r.decided_at is null and r.asked_by = :me as mine,
			       r.half_sealed is not null and r.asked_by = :me as half
			from account_request r
			join account_user u on u.id = r.account_id
			join account_user a on a.id = r.asked_by
			left join account_user d on d.id = r.decided_by
			left join organization_person p on p.id = r.person_id
			order by r.decided_at is null desc, r.asked_at desc, r.id limit 50
			""";

	private final JdbcClient jdbc;

	RequestList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> of(CurrentUser me) {
		return this.jdbc.sql(ROWS).param("me", me.id()).query(Row.class).list();
	}

	/**
	 * One of them.
	 *
	 * @param mineToDecide whether the reader can be the second
	 * @param mine whether the reader asked and can take it back
	 * @param half whether the reader has half of a password to fetch
	 */
	record Row(UUID id, String username, String name, Deed deed, @Nullable Role role, @Nullable String person,
			String askedBy, Instant askedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
			@Nullable Boolean agreed, boolean mineToDecide, boolean mine, boolean half) {

		/** 授予“审计管理员”, 关联到周砚青. */
		public String words() {
			return (this.deed != Deed.LINK) ? this.deed.words(this.role)
					: (this.person == null) ? "解除关联" : "关联到" + this.person;
		}

	}

}
