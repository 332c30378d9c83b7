package org.partyplan.reader;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Writes JSON; a library's start would cost more than the reading of a plan. */
final class JsonText {

	private final StringBuilder text = new StringBuilder();

	private JsonText() {
	}

	static String of(Object value) {
		JsonText json = new JsonText();
		json.value(value);
		return json.text.toString();
	}

	private void value(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			members(map);
		}
		else if (value instanceof List<?> list) {
			elements(list);
		}
		else if (value instanceof String string) {
			string(string);
		}
		else {
			this.text.append(value);
		}
	}

	private void members(Map<?, ?> map) {
		String separator = "{";
		for (Map.Entry<?, ?> member : map.entrySet()) {
			this.text.append(separator);
			string(String.valueOf(member.getKey()));
			this.text.append(": ");
			value(member.getValue());
			separator = ",\n";
		}
		this.text.append(map.isEmpty() ? "{}" : "}");
	}

	private void elements(List<?> list) {
		String separator = "[";
		for (Object element : list) {
			this.text.append(separator);
			value(element);
			separator = ", ";
		}
		this.text.append(list.isEmpty() ? "[]" : "]");
	}

	private void string(String string) {
		this.text.append('"');
		string.chars().forEach((sign) -> character((char) sign));
		this.text.append('"');
	}

	private void character(char sign) {
		if (sign == '"' || sign == '\\') {
			this.text.append('\\').append(sign);
		}
		else if (sign < ' ' || Character.isSurrogate(sign)) {
			this.text.append(String.format("\\u%04x", (int) sign));
		}
		else {
			this.text.append(sign);
		}
	}

}
