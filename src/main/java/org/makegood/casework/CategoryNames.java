package org.makegood.casework;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Component;

/** What the categories of cases are called, of whatever kind. */
@Component
public class CategoryNames {

    private final List<CaseCategories> kinds;

    CategoryNames(List<CaseCategories> kinds) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(CaseCategories::kind))
                .toList();
    }

    /** The groups to filter by: categories without a parent. @param kind null for those of all kinds */
    public List<CaseCategory> groups(@Nullable CaseKind kind) {
        return kinds.stream()
                .filter(categories -> kind == null || categories.kind() == kind)
                .flatMap(categories -> categories.caseCategories().stream())
                .filter(category -> category.parentCode() == null)
                .toList();
    }

    /** The name of a category; empty where there is none. */
    public String name(@Nullable String code) {
        return kinds.stream()
                .flatMap(categories -> categories.caseCategories().stream())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(CaseCategory::name)
                .orElse("");
    }
}
