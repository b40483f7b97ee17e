package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SchemaTest {

    @Autowired
    JdbcClient jdbc;

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
    void everyTableIsInnoDb() {
        assertThat(jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' and engine <> 'InnoDB'
                        """).query(String.class).list())
                .as("tables without transactions")
                .isEmpty();
    }
}
