package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SchemaTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(jdbc.sql("""
                        select t.table_name from information_schema.tables t
                        where t.table_schema = database() and t.table_type = 'BASE TABLE' and not exists (
                            select 1 from information_schema.table_constraints c
                            where c.table_schema = t.table_schema and c.table_name = t.table_name
                              and c.constraint_type = 'PRIMARY KEY')
                        """).query(String.class).list())
                .as("tables a cluster cannot replicate")
                .isEmpty();
    }

    @Test
    void everyNamedValueFitsItsColumn() {
        var looked = new ArrayList<String>();
        var tooNarrow = new ArrayList<String>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachSelectable((_, column) -> {
                    var values = column.getJdbcMapping()
                            .getJavaTypeDescriptor()
                            .getJavaTypeClass()
                            .getEnumConstants();
                    if (values != null) {
                        var table = column.getContainingTableExpression();
                        var width = width(table, column.getSelectionExpression());
                        looked.add(table + "." + column.getSelectionExpression());
                        Arrays.stream(values)
                                .map(value -> ((Enum<?>) value).name())
                                .filter(name -> name.length() > width)
                                .forEach(name ->
                                        tooNarrow.add(table + "." + column.getSelectionExpression() + ": " + name));
                    }
                }));
        assertThat(looked).contains("proposal.feedback_rating", "site_visit.result", "case_file.stage");
        assertThat(tooNarrow).isEmpty();
    }

    private int width(String table, String column) {
        return jdbc.sql("""
                        select character_maximum_length from information_schema.columns
                        where table_schema = database() and table_name = :table and column_name = :column""")
                .param("table", table)
                .param("column", column)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyTableIsInnoDb() {
        assertThat(jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' and engine <> 'InnoDB'
                        """).query(String.class).list())
                .as("tables without transactions")
                .isEmpty();
    }
}
