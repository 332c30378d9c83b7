package org.partyplan.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads the ids of boxes that were ticked; a blank one is none, not one without value.
 */
class TypedIds implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Collection.class),
				new ConvertiblePair(String[].class, Collection.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return target.getType().isAssignableFrom(List.class) && target.getElementTypeDescriptor() != null
				&& target.getElementTypeDescriptor().getType() == UUID.class;
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
		Stream<String> typed = (source instanceof String[] many) ? Arrays.stream(many)
				: Stream.of(Objects.toString(source, "").split(","));
		return typed.map(String::strip).filter((id) -> !id.isEmpty()).map(UUID::fromString).toList();
	}

}
