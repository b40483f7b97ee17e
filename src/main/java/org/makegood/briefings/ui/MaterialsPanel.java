package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.materials.NewMaterial;
import org.makegood.files.StoredFile;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Panel;

/** Slides, papers, a recording. The desk adds and removes them. */
class MaterialsPanel extends Panel {

    private final transient BriefingService briefings;
    private final transient BriefingCalendarService calendar;
    private final transient BriefingView briefing;
    private final UUID appointmentId;
    private final SerializableConsumer<String> done;

    MaterialsPanel(
            BriefingService briefings,
            BriefingCalendarService calendar,
            BriefingView briefing,
            UUID appointmentId,
            SerializableConsumer<String> done) {
        super(translate("briefings.materials.title"));
        this.briefings = briefings;
        this.calendar = calendar;
        this.briefing = briefing;
        this.appointmentId = appointmentId;
        this.done = done;
        if (briefing.isRun()) {
            aside(
                    add(translate("briefings.materials.add"), this::askForLink),
                    add(translate("briefings.materials.add-file"), this::askForFile));
        }
        if (briefing.materials().isEmpty()) {
            var none = new Paragraph(translate("briefings.materials.none"));
            none.addClassNames("small", "muted");
            add(none);
        } else {
            var list = new UnorderedList();
            list.addClassNames("todo-list", "plain");
            briefing.materials().forEach(material -> list.add(item(material)));
            add(list);
        }
    }

    private static Button add(String verb, SerializableRunnable ask) {
        var add = new Button(verb, _ -> ask.run());
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return add;
    }

    private ListItem item(BriefingView.Material material) {
        var line = new Div(new Span(
                translate(material.forAll() ? "briefings.materials.for-all" : "briefings.materials.for-some")));
        line.addClassName("row");
        var file = material.file();
        if (file != null) {
            line.addComponentAsFirst(
                    new Span(translate("briefings.materials.file", file.type().label(), file.sizeInWords())));
        }
        if (briefing.isRun()) {
            var remove = new Button(translate("briefings.materials.remove"), _ -> {
                briefings.removeMaterial(briefing.id(), appointmentId, material.id());
                done.accept(translate("briefings.materials.removed", material.title()));
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(
                    translate("briefings.mine.of", translate("briefings.materials.remove"), material.title()));
            line.add(remove);
        }
        return new ListItem(link(material), line);
    }

    /** A file is read when the browser asks for it, under the rights the person has then. */
    private Anchor link(BriefingView.Material material) {
        var link = material.link() != null
                ? new Anchor(material.link(), material.title())
                : new Anchor(
                        DownloadHandler.fromInputStream(_ -> response(calendar.file(briefing.id(), material.id()))),
                        material.title());
        link.addClassName("strong");
        return link;
    }

    private static DownloadResponse response(StoredFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.content()),
                file.card().name(),
                file.card().type().mediaType(),
                file.content().length);
    }

    private void askForLink() {
        var title = new TextField(translate("briefings.materials.what"));
        var link = new TextField(translate("briefings.materials.link"));
        var forAll = new Checkbox(translate("briefings.materials.all"));
        var dialog = new ActionDialog(
                translate("briefings.materials.question"),
                translate("briefings.materials.verb"),
                translate("briefings.materials.keep"),
                () -> {
                    briefings.addMaterial(
                            briefing.id(),
                            appointmentId,
                            new NewMaterial(title.getValue(), link.getValue(), forAll.getValue()));
                    done.accept(translate("briefings.materials.added", title.getValue()));
                });
        dialog.fields(dialog.errors().field("title", title), dialog.errors().field("link", link), forAll)
                .open();
    }

    private void askForFile() {
        new AddFileDialog(briefings, briefing.id(), appointmentId, done).open();
    }
}
