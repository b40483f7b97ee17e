package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.makegood.proposals.ProposalPhoto;
import org.makegood.proposals.ProposalPhotoService;
import org.makegood.shell.Panel;

/** The photos of a project, small; each opens large in a window of its own. */
class PhotosPanel extends Panel {

    PhotosPanel(ProposalPhotoService service, UUID proposalId, List<ProposalPhoto> photos) {
        super(translate("proposals.case.photos"));
        var list = new UnorderedList();
        list.addClassNames("pictures", "plain");
        photos.forEach(photo -> list.add(item(service, proposalId, photo)));
        add(list);
    }

    private static ListItem item(ProposalPhotoService service, UUID proposalId, ProposalPhoto photo) {
        var large = new Anchor(PhotoImage.inline(() -> service.photo(proposalId, photo.id())), "");
        large.setTarget(AnchorTarget.BLANK);
        large.add(new PhotoImage(photo, () -> service.thumbnail(proposalId, photo.id())));
        var item = new ListItem(large);
        if (!photo.description().isBlank()) {
            var words = new Span(photo.description());
            words.addClassName("small");
            words.getElement().setAttribute("aria-hidden", "true"); // the photo says the same
            item.add(words);
        }
        return item;
    }
}
