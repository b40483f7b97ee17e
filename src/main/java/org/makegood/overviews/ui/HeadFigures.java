package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.makegood.kernel.Days;
import org.makegood.overviews.Figure;
import org.makegood.overviews.Overview;
import org.makegood.overviews.Timeliness;

/** The five figures at the head of an overview, each with what it was before. */
class HeadFigures extends Composite<DescriptionList> {

    private final Overview overview;
    private final FigureLinks links;

    /** @param today the last day of which anything can be said */
    HeadFigures(Overview overview, LocalDate today) {
        this.overview = overview;
        links = new FigureLinks(overview.question());
        getContent().addClassName("heads");
        getContent().getElement().setAttribute("aria-label", translate("overviews.heads"));
        var promised = new PromisedWords(overview.promises());
        logged();
        kept(
                promised.acknowledged(),
                overview.now().acknowledged(),
                overview.before().acknowledged(),
                Figure.ACKNOWLEDGED_LATE);
        kept(promised.answered(), overview.now().answered(), overview.before().answered(), Figure.ANSWERED_LATE);
        open(today);
        putRight();
    }

    private void logged() {
        long logged = overview.now().logged();
        head(
                links.of(logged, Figure.LOGGED),
                translate("overviews.heads.logged", logged),
                new Span(translate(
                        "overviews.heads.logged.before",
                        overview.before().logged(),
                        overview.question().period().before().words())));
    }

    private void kept(String words, Timeliness now, Timeliness before, Figure late) {
        if (now.percent().isEmpty()) {
            head(
                    new Span(translate("overviews.heads.none")),
                    words,
                    new Span(translate("overviews.heads.none.detail")));
            return;
        }
        var detail = new Span(
                links.saying(translate("overviews.heads.late", now.late()), now.late(), late),
                new Span(" " + translate("overviews.heads.of", now.decided()) + ". "));
        before.percent().ifPresent(was -> detail.add(new Span(translate("overviews.heads.was", was))));
        head(Words.share(now), words, detail);
    }

    private void open(LocalDate today) {
        var period = overview.question().period();
        var counts = overview.counts();
        head(
                links.of(counts.of(Figure.OPEN_AT_END), Figure.OPEN_AT_END),
                translate("overviews.heads.open", Days.written(period.to().isAfter(today) ? today : period.to())),
                new Span(translate(
                        "overviews.heads.open.before",
                        counts.before(Figure.OPEN_AT_END),
                        Days.written(period.before().to()))));
    }

    private void putRight() {
        var counts = overview.counts();
        head(
                links.of(counts.of(Figure.PUT_RIGHT), Figure.PUT_RIGHT),
                translate("overviews.heads.putright"),
                new Span(translate("overviews.heads.putright.detail", counts.before(Figure.PUT_RIGHT))));
    }

    private void head(Component figure, String words, Span detail) {
        var name = new Span(words);
        name.addClassName("name");
        detail.addClassName("detail");
        var term = new DescriptionList.Term();
        term.add(name, detail);
        var description = new DescriptionList.Description();
        description.add(figure);
        getContent().getElement().appendChild(new Div(term, description).getElement());
    }
}
