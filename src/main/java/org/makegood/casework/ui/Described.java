package org.makegood.casework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;

/** A choice with its definition under it. */
public final class Described {

    private Described() {}

    public static <T> ComponentRenderer<Span, T> by(
            SerializableFunction<T, String> label, SerializableFunction<T, String> definition) {
        return new ComponentRenderer<>(choice -> {
            var name = new Span(label.apply(choice));
            name.addClassName("body");
            var words = new Span(definition.apply(choice));
            words.addClassName("hint");
            var described = new Span(name, words);
            described.addClassName("described");
            return described;
        });
    }
}
