package org.makegood.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;

/** Below 56rem of room a grid shows one card a row instead of its columns; selection stays, for it is the same grid. */
public final class NarrowRows {

    private static final String WATCH_ITS_WIDTH = """
            const grid = this, limit = 56 * parseFloat(getComputedStyle(document.documentElement).fontSize);
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

    private NarrowRows() {}

    /** Adds the card as the last column; call it when all other columns are there. */
    public static <T> Grid.Column<T> in(Grid<T> grid, Renderer<T> card) {
        var column = grid.addColumn(card).setFlexGrow(1);
        column.getElement().setAttribute("card", true);
        column.getElement().setProperty("hidden", true);
        grid.addAttachListener(_ -> grid.getElement().executeJs(WATCH_ITS_WIDTH));
        return column;
    }
}
