package org.makegood.database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/**
 * Reads rows into records whose components are named as the columns: {@code validFrom} from {@code valid_from}. Names with
 * underscores are looked for first, since each name that is not there costs an exception, for each row.
 */
public final class RecordRows<T> extends DataClassRowMapper<T> {

    private RecordRows(Class<T> type) {
        super(type);
    }

    /** @param type a record; names of its components that are no column of the query are an error */
    public static <T> RecordRows<T> of(Class<T> type) {
        return new RecordRows<>(type);
    }

    /** What is looked for first. */
    @Override
    protected String lowerCaseName(@Nullable String name) {
        return super.underscoreName(name);
    }

    /** What is looked for where the first is not there. */
    @Override
    protected String underscoreName(@Nullable String name) {
        return super.lowerCaseName(name);
    }
}
