package org.makegood.proposals;

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

/** Kinds of work and types of project. Shipped with the product and read once. */
@Component
public class WorkLists implements RoutedCategories, CaseCategories {

    private static final RowMapper<WorkKind> KIND = RecordRows.of(WorkKind.class);
    private static final RowMapper<ProjectType> TYPE = RecordRows.of(ProjectType.class);

    private final JdbcClient jdbc;
    private volatile List<WorkKind> kinds = List.of();
    private volatile List<ProjectType> types = List.of();

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorkKind> kinds() {
        if (kinds.isEmpty()) {
            kinds = jdbc.sql("select code, name, choosable from work_kind order by position")
                    .query(KIND)
                    .list();
        }
        return kinds;
    }

    /** Those a project can be proposed for. */
    public List<ProjectType> types() {
        if (types.isEmpty()) {
            types = jdbc.sql("""
                            select t.code, t.name, t.plain_name, t.group_code, g.name as group_name
                            from project_type t join project_type_group g on g.code = t.group_code
                            where t.plain_name is not null order by t.position""").query(TYPE).list();
        }
        return types;
    }

    public Optional<WorkKind> kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Optional<ProjectType> type(String code) {
        return types().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PROPOSAL;
    }

    @Override
    public List<CaseCategory> caseCategories() {
        return kinds().stream()
                .map(kind -> new CaseCategory(kind.code(), null, kind.name()))
                .toList();
    }

    @Override
    public Map<String, String> namesByCode() {
        var names = new LinkedHashMap<String, String>();
        kinds().forEach(kind -> names.put(kind.code(), kind.name()));
        return names;
    }
}
