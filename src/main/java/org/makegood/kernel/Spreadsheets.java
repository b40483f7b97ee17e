package org.makegood.kernel;

import org.jspecify.annotations.Nullable;

/** What people write, on its way into files that spreadsheets open. */
public final class Spreadsheets {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Spreadsheets() {}

    /** Spreadsheets take cells that begin like a formula for one. An apostrophe in front makes them text. */
    public static @Nullable String harmless(@Nullable String cell) {
        return cell != null && !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
