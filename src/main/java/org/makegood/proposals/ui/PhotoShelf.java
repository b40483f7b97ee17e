package org.makegood.proposals.ui;

import java.util.UUID;
import org.makegood.files.Upload;
import org.makegood.proposals.photos.ProposalPhoto;

/** Where photos are while somebody chooses them. */
interface PhotoShelf {

    ProposalPhoto add(Upload upload);

    void describe(UUID photo, String words);

    void remove(UUID photo);

    /** The photo, small. */
    byte[] thumbnail(UUID photo);
}
