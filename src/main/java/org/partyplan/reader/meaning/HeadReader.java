package org.partyplan.reader.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanHead;
import org.partyplan.reader.structure.LineShape;
import org.partyplan.reader.structure.Stretch;
import org.partyplan.reader.structure.TitleShape;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Numeral;
import org.partyplan.reader.text.Line;

/** Reads what stands above and below the plan: title, year, issuer and dates. */
public final class HeadReader {

	private static final Pattern YEAR = Pattern
		.compile("(?<![\\d\\-至到])(20\\d\\d)(?=年|[\\u4e00-\\u9fff])(?!年?[-、至到]{1,2}\\d)");

	private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?<![\\d\\-《、])(20\\d\\d)年(?![^《]{0,60}》)(?!-)");

	private static final Pattern DAY = Pattern
		.compile("(20\\d\\d|二[〇零].{2})[年\\-/.](\\d{1,2}|[一二三四五六七八九十]{1,3})[月\\-/.](\\d{1,2}|[一二三四五六七八九十]{1,3})");

	private static final Pattern DOCUMENT_NUMBER = Pattern
		.compile("[\\u4e00-\\u9fff]{2,12}[〔\\[【(]20\\d\\d[〕\\]】)]第?\\d{1,4}号");

	private static final Pattern NOTICE_ISSUER = Pattern.compile("^(.{4,40}?)关于(?:印发|下发|转发|发布)");

	private static final Pattern LISTED = Pattern.compile("成文日期|发文日期|印发日期");

	private static final Pattern COLON = Pattern.compile("[:：]$");

	private final List<Part> parts;

	private HeadReader(List<Part> parts) {
		this.parts = parts;
	}

	public static PlanHead read(List<Part> parts) {
		return new HeadReader(parts).head();
	}

	private PlanHead head() {
		String title = joined(Role.TITLE, "");
		String noticeTitle = of(Role.NOTICE).map(Part::title).collect(Collectors.joining());
		LocalDate issuedOn = issuedOn().orElse(null);
		return new PlanHead(title, year(title, noticeTitle, issuedOn), documentNumber(), issuer(noticeTitle),
				recipients(), issuedOn, noticeTitle.isEmpty() ? null : noticeTitle, notice());
	}

	private Stream<Part> of(Role role) {
		return this.parts.stream().filter((part) -> part.role() == role);
	}

	private String joined(Role role, String separator) {
		return of(role).map((part) -> part.title() + part.text())
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(separator));
	}

	private @Nullable Integer year(String title, String noticeTitle, @Nullable LocalDate issuedOn) {
		return planned(title)
			.or(() -> TitleShape.masked(Folded.of(title).text()) ? Optional.empty() : year(YEAR, noticeTitle))
			.or(() -> year(YEAR_IN_TEXT, joined(Role.OVERALL, "\n")))
			.or(() -> Optional.ofNullable(issuedOn).map(LocalDate::getYear))
			.orElse(null);
	}

	private static Optional<Integer> year(Pattern pattern, String text) {
		Matcher matcher = Folded.of(text.substring(0, Math.min(text.length(), 2000))).matcher(pattern);
		return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	/** 2025年总结和2026年计划 is the plan of the later year. */
	private static Optional<Integer> planned(String title) {
		return Folded.of(title)
			.matcher(YEAR)
			.results()
			.limit(9)
			.map((found) -> Integer.valueOf(found.group(1)))
			.reduce(Math::max);
	}

	private @Nullable String documentNumber() {
		return this.parts.stream()
			.takeWhile((part) -> part.role() != Role.SECTION)
			.filter((part) -> part.role() == Role.NOTICE || part.role() == Role.IGNORED)
			.map((part) -> Folded.of(part.text()))
			.flatMap((text) -> text.matcher(DOCUMENT_NUMBER)
				.results()
				.map((found) -> text.quote(found.start(), found.end())))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String recipients() {
		return of(Role.NOTICE).filter(HeadReader::addressee)
			.map((part) -> COLON.matcher(part.text()).replaceFirst("").strip())
			.findFirst()
			.orElse(null);
	}

	private static boolean addressee(Part part) {
		return LineShape.ADDRESSEE.test(line(part));
	}

	private static Stretch line(Part part) {
		return new Stretch(Line.of(part.text()), false);
	}

	/** The line above the date, or else the organisation named in the notice's title. */
	private @Nullable String issuer(String noticeTitle) {
		Matcher titled = NOTICE_ISSUER.matcher(noticeTitle);
		return signed().or(() -> titled.find() ? Optional.of(titled.group(1)) : Optional.empty()).orElse(null);
	}

	private Optional<String> signed() {
		List<Part> signers = this.parts.stream()
			.filter((part) -> part.role() == Role.NOTICE || part.role() == Role.CLOSING)
			.toList();
		return IntStream.range(0, signers.size())
			.filter((i) -> LineShape.ORGANISATION.test(line(signers.get(i))))
			.filter((i) -> i + 1 == signers.size() || line(signers.get(i + 1)).folded().startsWith("20")
					|| LineShape.DATE.test(line(signers.get(i + 1))))
			.mapToObj((i) -> signers.get(i).text())
			.reduce((first, last) -> last);
	}

	private Optional<LocalDate> issuedOn() {
		return Stream.concat(of(Role.NOTICE), of(Role.CLOSING))
			.filter((part) -> LineShape.DATE.test(line(part)))
			.flatMap((part) -> day(line(part).folded()).stream())
			.reduce((first, last) -> last)
			.or(this::listed);
	}

	/** 成文日期 in the list that official sites set above a document. */
	private Optional<LocalDate> listed() {
		return IntStream.range(0, this.parts.size() - 1)
			.filter((i) -> this.parts.get(i).role() == Role.IGNORED && LISTED.matcher(this.parts.get(i).text()).find())
			.mapToObj((i) -> this.parts.get(i).text() + this.parts.get(i + 1).text())
			.flatMap((text) -> day(Folded.of(text).text()).stream())
			.findFirst();
	}

	private static Optional<LocalDate> day(String folded) {
		Matcher day = DAY.matcher(folded);
		try {
			return day.find() ? Optional
				.of(LocalDate.of(Numeral.value(day.group(1)), Numeral.value(day.group(2)), Numeral.value(day.group(3))))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A notice that is only an addressee says nothing of its own. */
	private @Nullable String notice() {
		boolean words = of(Role.NOTICE).anyMatch((part) -> !addressee(part) && !part.text().isEmpty());
		return words
				? of(Role.NOTICE).map(Part::text).filter((text) -> !text.isEmpty()).collect(Collectors.joining("\n"))
				: null;
	}

}
