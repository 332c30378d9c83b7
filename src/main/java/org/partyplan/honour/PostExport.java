package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts as .xlsx. */
@Service
@Transactional
class PostExport {

	private static final List<SheetColumn<PostList.Row>> COLUMNS = List.of(
			SheetColumn.merged("支部", 10, PostList.Row::unit), SheetColumn.of("先锋岗", 12, PostList.Row::title),
			SheetColumn.of("岗位地点", 12, PostList.Row::place), SheetColumn.of("设立", 8, PostList.Row::foundedOn),
			SheetColumn.of("情况", 5, PostList.Row::word), SheetColumn.of("在岗党员", 6, PostList.Row::person),
			SheetColumn.of("上岗", 8, PostList.Row::since), SheetColumn.of("承诺", 20, PostList.Row::promise),
			SheetColumn.of("撤销", 8, PostList.Row::endedOn));

	private final PostList list;

	private final ApplicationEventPublisher events;

	PostExport(PostList list, ApplicationEventPublisher events) {
		this.list = list;
		this.events = events;
	}

	WrittenFile write(PostFilter filter, LocalDate day, CurrentUser me) {
		WrittenFile file = ListExport.of("党员先锋岗", "截至 " + day, COLUMNS)
			.file("党员先锋岗" + day, this.list.all(filter, day, me));
		this.events.publishEvent(new AuditFact("post.exported", "post", null, "导出党员先锋岗，截至 " + day));
		return file;
	}

}
