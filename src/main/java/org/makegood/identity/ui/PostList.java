package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import org.makegood.identity.administration.AppointmentLine;

/** Appointments of a person, or to a desk: those in force or to come first, then those that have ended. */
class PostList extends Composite<Div> {

    PostList(
            List<AppointmentLine> posts,
            SerializableFunction<AppointmentLine, String> name,
            LocalDate today,
            SerializableConsumer<AppointmentLine> end) {
        if (posts.isEmpty()) {
            var none = new Paragraph(translate("identity.post.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("posts");
        posts.forEach(post -> list.add(item(post, name.apply(post), today, end)));
        getContent().add(list);
    }

    private static ListItem item(
            AppointmentLine post, String name, LocalDate today, SerializableConsumer<AppointmentLine> end) {
        var body = new Span(name);
        body.addClassName("body");
        var dates = new Span(Posts.described(post.role(), post.from(), post.until()));
        dates.addClassName("hint");
        var words = new Div(body, dates);
        words.addClassName("described");
        var item = new ListItem(words);
        if (post.hasEnded(today)) {
            item.addClassName("ended");
        } else {
            var button = new Button(translate("identity.post.end"), _ -> end.accept(post));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(translate("identity.post.end") + ": " + name);
            item.add(button);
        }
        return item;
    }
}
