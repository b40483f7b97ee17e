package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.photos.ProposalPhoto;

/** One photo that was chosen: the photo itself, what it shows, and the way to take it out. */
class PhotoEntry extends Composite<Div> {

    private final UUID id;
    private final TextField description = new TextField();
    private final Button remove;

    /** @param removed called when it has been taken out */
    PhotoEntry(PhotoShelf shelf, ProposalPhoto photo, FormFields all, Consumer<PhotoEntry> removed) {
        id = photo.id();
        description.setMaxLength(ProposalPhoto.MAX_DESCRIPTION);
        description.setHelperText(translate("proposals.hint.photo"));
        description.setValue(photo.description());
        var guard = all.watch(PhotosField.PROPERTY, description);
        description.addValueChangeListener(change -> shelf.describe(id, change.getValue()));
        remove = new Button(translate("proposals.propose.photo.remove"), _ -> {
            shelf.remove(id);
            all.unwatch(guard);
            removed.accept(this);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var picture = new PhotoImage(photo, () -> shelf.thumbnail(id));
        var words = new Div(description, guard, remove);
        words.addClassName("words");
        getContent().addClassName("photo");
        getContent().add(picture, words);
    }

    /** Says which of the photos this is. */
    PhotoEntry numbered(int number) {
        description.setLabel(translate("proposals.question.photo", number));
        remove.setAriaLabel(translate("proposals.propose.photo.remove.aria", number));
        return this;
    }

    UUID id() {
        return id;
    }
}
