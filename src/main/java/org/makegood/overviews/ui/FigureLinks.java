package org.makegood.overviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Severity;
import org.makegood.overviews.ConcernsBehind;
import org.makegood.overviews.Figure;
import org.makegood.overviews.OverviewQuestion;

/** Numbers that lead to the concerns they count. Behind a zero is nothing, so it leads nowhere. */
record FigureLinks(OverviewQuestion question) {

    Component of(long count, Figure figure) {
        return of(count, Words.inDigits(count), ConcernsBehind.of(question, figure));
    }

    Component inArea(long count, Figure figure, String areaCode, @Nullable String category) {
        return of(count, Words.inDigits(count), new ConcernsBehind(question, figure, areaCode, category, null));
    }

    Component ofCategory(long count, String category) {
        return of(count, Words.inDigits(count), new ConcernsBehind(question, Figure.LOGGED, null, category, null));
    }

    Component ofSeverity(long count, Severity severity) {
        return of(count, Words.inDigits(count), new ConcernsBehind(question, Figure.LOGGED, null, null, severity));
    }

    Component saying(String words, long count, Figure figure) {
        return of(count, words, ConcernsBehind.of(question, figure));
    }

    private static Component of(long count, String words, ConcernsBehind behind) {
        if (count == 0) {
            var zero = new Span(words);
            zero.addClassName("z");
            return zero;
        }
        var link = new RouterLink(words, ConcernsBehindView.class);
        link.setQueryParameters(OverviewAddress.of(behind));
        link.addClassName("behind");
        return link;
    }
}
