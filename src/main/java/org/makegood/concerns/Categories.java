package org.makegood.concerns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makegood.casework.CaseCategories;
import org.makegood.casework.CaseCategory;
import org.makegood.database.RecordRows;
import org.makegood.kernel.CaseKind;
import org.makegood.routing.RoutedCategories;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What concerns can be about. Shipped with the product and read once. */
@Component
class Categories implements RoutedCategories, CaseCategories {

    private static final RowMapper<ConcernCategory> CATEGORY = RecordRows.of(ConcernCategory.class);

    private final JdbcClient jdbc;
    private volatile List<ConcernCategory> all = List.of();

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConcernCategory> all() {
        if (all.isEmpty()) {
            all = jdbc.sql("""
                            select code, parent_code, name, description, service_line, choosable
                            from concern_category order by position""").query(CATEGORY).list();
        }
        return all;
    }

    @Override
    public List<CaseCategory> caseCategories() {
        return all().stream()
                .map(it -> new CaseCategory(it.code(), it.parentCode(), it.name()))
                .toList();
    }

    Optional<ConcernCategory> category(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CONCERN;
    }

    /** "Multi-agency forums", "Multi-agency forums: MARAC": rules may be about a group or a part of it. */
    @Override
    public Map<String, String> namesByCode() {
        var names = new LinkedHashMap<String, String>();
        for (var category : all()) {
            var group = category.parentCode() == null ? null : names.get(category.parentCode());
            names.put(category.code(), group == null ? category.name() : group + ": " + category.name());
        }
        return names;
    }
}
