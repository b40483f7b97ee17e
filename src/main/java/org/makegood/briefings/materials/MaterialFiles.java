package org.makegood.briefings.materials;

import java.util.Objects;
import java.util.UUID;
import org.makegood.briefings.BriefingView;
import org.makegood.files.FileCard;
import org.makegood.files.StoredFile;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files among what a reader was shown, and nothing else. */
@Component
@Transactional(readOnly = true)
public class MaterialFiles {

    private final StoredFiles files;

    MaterialFiles(StoredFiles files) {
        this.files = files;
    }

    /** @param shown the briefing as this reader sees it, with the materials they may have */
    public StoredFile open(BriefingView shown, UUID materialId) {
        return shown.materials().stream()
                .filter(material -> material.id().equals(materialId))
                .map(BriefingView.Material::file)
                .filter(Objects::nonNull)
                .map(FileCard::id)
                .findFirst()
                .flatMap(files::open)
                .orElseThrow(() -> RuleViolation.noSuch("material"));
    }
}
