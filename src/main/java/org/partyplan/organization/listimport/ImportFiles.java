package org.partyplan.organization.listimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.partyplan.document.MarkedSheets;
import org.partyplan.document.SheetTemplate;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.organization.UnitRef;
import org.partyplan.organization.model.PersonColumn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The empty list to fill in, and the same file back with what is wrong in it. */
@Component
class ImportFiles {

	private static final List<String> NOTES = List.of("怎么填",
			"1. 每人一行。“姓名”“所在支部”“类别”必须填；正式党员还要填“转为正式党员日期”，预备党员填“成为预备党员日期”，发展对象和积极分子填“现类别起始日期”，申请人填“申请入党日期”。",
			"2. 日期写成 2020-05-01；2020/5/1、2020.5.1、2020年5月1日、20200501 也可以。只有年月的请补上日。",
			"3. 身份证号、电话的列已设为文本，请直接输入或粘贴数值。填了身份证号，出生日期和性别可以不填。", "4. “到本支部日期”不填，按导入当天算。", "5. 职称级别、高知、临床一线、青年由程序判断，不用填。",
			"6. “标记”可填几个，用顿号分开，如：业务骨干、党务干部。", "7. 不要填涉密内容。", "", "可以填的支部（全称或简称）");

	private final ImportBatches batches;

	private final ImportFindings findings;

	private final Importing importing;

	private final ApplicationEventPublisher events;

	ImportFiles(ImportBatches batches, ImportFindings findings, Importing importing, ApplicationEventPublisher events) {
		this.events = events;
		this.importing = importing;
		this.batches = batches;
		this.findings = findings;
	}

	WrittenFile template(List<UnitRef> branches) {
		List<String> notes = new ArrayList<>(NOTES);
		branches.forEach((branch) -> notes.add(branch.name() + "（" + branch.shortName() + "）"));
		List<SheetTemplate.Column> columns = Arrays.stream(PersonColumn.values())
			.map((column) -> new SheetTemplate.Column(column.head() + (column.required() ? "*" : ""), column.options()))
			.toList();
		byte[] file = new SheetTemplate("人员", columns, notes).write();
		return WrittenFile.of("人员导入模板", ".xlsx", WrittenFile.XLSX, file);
	}

	WrittenFile errors(ImportBatch batch) {
		byte[] original = this.batches.content(batch.id());
		byte[] marked = MarkedSheets.with(original, "错误", this.findings.words(batch.id()),
				this.importing.table(batch).headRows());
		this.events.publishEvent(new AuditFact("member.exported", "member", null,
				"下载标出错误的名单《" + batch.fileName() + "》，" + batch.total() + " 行，没有筛选"));
		return WrittenFile.of(batch.fileName().replaceFirst("\\.xlsx$", "") + "（标出错误）", ".xlsx", WrittenFile.XLSX,
				marked);
	}

}
