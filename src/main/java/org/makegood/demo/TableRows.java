package org.makegood.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one table, collected and then inserted together. */
final class TableRows {

    private final String into;
    private final Object[] same;
    private final List<Object[]> rows = new ArrayList<>();

    /**
     * @param into the table with its columns in brackets
     * @param same what stands in the last columns of every row
     */
    TableRows(String into, Object... same) {
        this.into = into;
        this.same = same;
    }

    void add(@Nullable Object... values) {
        var row = Arrays.copyOf(values, values.length + same.length);
        System.arraycopy(same, 0, row, values.length, same.length);
        rows.add(row);
    }

    /** Afterwards there is nothing left to insert. */
    void insert(JdbcTemplate jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = into.chars().filter(letter -> letter == ',').count() + 1;
        var places = "?, ".repeat((int) columns - 1) + "?";
        jdbc.batchUpdate("insert into " + into + " values (" + places + ")", rows);
        rows.clear();
    }
}
