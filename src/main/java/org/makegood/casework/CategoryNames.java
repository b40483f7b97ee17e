package org.makegood.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the categories of cases are called, of whatever kind. */
@Component
public class CategoryNames {

    private final List<CaseCategories> kinds;

    CategoryNames(List<CaseCategories> kinds) {
        this.kinds = kinds;
    }

    /** The groups to filter by: categories without a parent. */
    public List<CaseCategory> groups() {
        return kinds.stream()
                .flatMap(kind -> kind.caseCategories().stream())
                .filter(category -> category.parentCode() == null)
                .toList();
    }

    /** The name of a category; empty where there is none. */
    public String name(@Nullable String code) {
        return kinds.stream()
                .flatMap(kind -> kind.caseCategories().stream())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(CaseCategory::name)
                .orElse("");
    }
}
