package org.makegood.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Comparator;

/** Below so many rem of room a grid shows one card a row instead of its columns; selection stays, for it is the same grid. */
public final class NarrowRows {

    private static final String WATCH_ITS_WIDTH = """
            const grid = this, limit = $0 * parseFloat(getComputedStyle(document.documentElement).fontSize);
            const arrange = () => {
              const narrow = grid.offsetWidth > 0 && grid.offsetWidth < limit;
              if (grid.hasAttribute('narrow') === narrow && grid.mgArranged) return;
              grid.mgArranged = true;
              grid.toggleAttribute('narrow', narrow);
              grid.querySelectorAll('vaadin-grid-column, vaadin-grid-sort-column').forEach(column => {
                column.hidden = column.hasAttribute('card') ? !narrow : narrow;
              });
            };
            grid.mgObserver?.disconnect();
            grid.mgObserver = new ResizeObserver(() => requestAnimationFrame(arrange));
            grid.mgObserver.observe(grid);
            """;

    private static final int USUAL_LIMIT = 56;

    private NarrowRows() {}

    /**
     * Adds the card as the last column, with the header of the column that names the row; call it when all others are
     * there.
     */
    public static <T> Grid.Column<T> in(Grid<T> grid, Renderer<T> card) {
        return in(grid, card, USUAL_LIMIT);
    }

    /** @param limit in rem: for a grid of few columns, which has room for them beside something else, too */
    public static <T> Grid.Column<T> in(Grid<T> grid, Renderer<T> card, int limit) {
        var column =
                grid.addColumn(card).setFlexGrow(1).setHeader(nameOfRows(grid)).setRowHeader(true);
        column.getElement().setAttribute("card", true);
        column.getElement().setProperty("hidden", true);
        grid.addAttachListener(_ -> grid.getElement().executeJs(WATCH_ITS_WIDTH, limit));
        return column;
    }

    /** The header of the column that names the row; of the first with a header where none does. */
    private static String nameOfRows(Grid<?> grid) {
        return grid.getColumns().stream()
                .filter(column -> column.getHeaderText() != null)
                .sorted(Comparator.comparing(column -> !column.isRowHeader()))
                .findFirst()
                .map(Grid.Column::getHeaderText)
                .orElse("");
    }
}
