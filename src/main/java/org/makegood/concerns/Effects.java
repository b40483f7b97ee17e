package org.makegood.concerns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a few chosen effects in one column, "DECISIONS_WAIT,WORK_STOPS". */
@Converter
class Effects implements AttributeConverter<Set<Effect>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Effect> effects) {
        return effects.stream().sorted().map(Effect::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Effect> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? EnumSet.noneOf(Effect.class)
                : Arrays.stream(column.split(","))
                        .map(Effect::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Effect.class)));
    }
}
