package org.partyplan.plan.editing;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.text.HeadingText;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All tasks of a draft in a table. */
@Component
class TaskTable {

	private static final String ROWS = """
			select t.id, t.title, t.quote, s.no as section_no, s.title as section_title, i.no as item_no,
			       i.title as item_title, lead.name as lead, t.audience,
			       (select string_agg(u.name, '、' order by u.path) from plan_task_unit tu
			        join organization_unit u on u.id = tu.unit_id
			        where tu.task_id = t.id and tu.part = 'HELPER') as helpers,
			       (select string_agg(u.short_name, '、' order by u.path) from plan_task_unit tu
			        join organization_unit u on u.id = tu.unit_id
			        where tu.task_id = t.id and tu.part = 'TARGET') as targets,
			       t.cadence, t.due_on, t.node, t.due_day, p.year
			from plan_task t
			join plan_plan p on p.id = t.plan_id
			join plan_section s on s.id = t.section_id
			left join plan_item i on i.id = t.item_id
			left join organization_unit lead on lead.id = t.lead_unit_id
			where t.plan_id = :id
			  and (cast(:section as uuid) is null or t.section_id = cast(:section as uuid))
			  and (:missing <> 'LEAD' or t.lead_unit_id is null)
			  and (:missing <> 'DUE' or t.cadence = 'ONCE' and t.due_on is null)
			  and (:missing <> 'YEAR' or extract(year from t.due_on) <> p.year)
			  and (:missing <> 'UNIT'
			       or t.audience = 'CHOSEN' and not exists (select 1 from plan_task_unit tu
			                                                where tu.task_id = t.id and tu.part = 'TARGET')
			       or t.audience = 'PERSONS' and not exists (select 1 from plan_task_person p where p.task_id = t.id))
			  and (:words = '' or strpos(t.title, :words) > 0 or strpos(t.quote, :words) > 0)
			order by s.position, s.id, i.position nulls first, t.span_start, t.position""";

	private static final String SECTIONS = """
			select s.id, s.id as section_id, true as section, s.no, s.title, '' as text, s.version, null as marks
			from plan_section s where s.plan_id = :id order by s.position, s.id""";

	private final JdbcClient jdbc;

	private final EditSheet sheet;

	private final ResponsibleUnitChoices.Reader units;

	TaskTable(JdbcClient jdbc, EditSheet sheet, ResponsibleUnitChoices.Reader units) {
		this.jdbc = jdbc;
		this.sheet = sheet;
		this.units = units;
	}

	Page page(UUID id, Filter filter, CurrentUser me) {
		EditPage.Head head = this.sheet.head(id, me);
		List<PassageRow> sections = this.jdbc.sql(SECTIONS).param("id", id).query(PassageRow.class).list();
		List<Row> rows = this.jdbc.sql(ROWS)
			.param("id", id)
			.param("section", filter.section(), Types.OTHER)
			.param("missing", filter.missingWord())
			.param("words", filter.searched())
			.query(Row.class)
			.list();
		return new Page(head, sections, rows, this.units.of(head.organizationId()));
	}

	record Page(EditPage.Head plan, List<PassageRow> sections, List<Row> rows, ResponsibleUnitChoices units) {
	}

	/**
	 * Which tasks to show.
	 */
	record Filter(@Nullable UUID section, @Nullable Missing missing, @Nullable String words) {

		String missingWord() {
			return (missing() == null) ? "" : missing().name();
		}

		String searched() {
			return (words() == null) ? "" : words().strip();
		}

	}

	enum Missing {

		LEAD("没有牵头部门"), UNIT("没有责任单位"), DUE("一次办、没有时限"), YEAR("时限不在计划年度");

		private final String label;

		Missing(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	record Row(UUID id, String title, String quote, String sectionNo, String sectionTitle, @Nullable String itemNo,
			@Nullable String itemTitle, @Nullable String lead, Audience audience, @Nullable String helpers,
			@Nullable String targets, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay, int year) {

		public String place() {
			return HeadingText.of(sectionNo(), sectionTitle())
					+ ((itemTitle() == null || itemNo() == null) ? "" : " › " + HeadingText.of(itemNo(), itemTitle()));
		}

		public String falls() {
			return (audience() == Audience.CHOSEN && targets() != null) ? targets() : audience().label();
		}

		public String due() {
			return switch (cadence()) {
				case ONCE -> (dueOn() == null) ? "年底" : Days.words(dueOn(), year());
				case NODE -> node() + "前";
				default -> (dueDay() == null) ? "期末" : "期末月 " + dueDay() + " 日";
			};
		}

	}

}
