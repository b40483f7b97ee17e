package org.makegood.briefings;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.briefings.materials.MaterialFiles;
import org.makegood.files.StoredFile;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The briefings that are for everybody: the public pages and feeds. */
@Service
@Validated
@PermitAll
@Transactional(readOnly = true)
public class PublicBriefingService {

    private static final int MANY = 200;

    private final BriefingSlugs slugs;
    private final BriefingList list;
    private final BriefingPage page;
    private final MaterialFiles materials;
    private final BriefingRights rights;

    PublicBriefingService(
            BriefingSlugs slugs, BriefingList list, BriefingPage page, MaterialFiles materials, BriefingRights rights) {
        this.slugs = slugs;
        this.list = list;
        this.page = page;
        this.materials = materials;
        this.rights = rights;
    }

    /** Those to come, the next one first. */
    public List<BriefingRow> toCome() {
        return next(MANY);
    }

    public List<BriefingRow> next(@Positive @Max(MANY) int howMany) {
        return list(BriefingFilter.toCome(), howMany);
    }

    /** Those that are over, the last one first. */
    public List<BriefingRow> over() {
        return list(BriefingFilter.over(), MANY);
    }

    /** What one of them is called in its address. */
    public Optional<String> slug(UUID briefingId) {
        return find(briefingId).map(BriefingRow::slug);
    }

    /** One of them, as the lists have it. */
    public BriefingRow row(String slug) {
        return slugs.find(slug).flatMap(this::find).orElseThrow(() -> RuleViolation.noSuch("briefing"));
    }

    public BriefingView view(String slug) {
        var briefingId = slugs.find(slug).orElseThrow(() -> RuleViolation.noSuch("briefing"));
        rights.requirePublic(briefingId);
        return page.of(briefingId, false, null);
    }

    /** A file among what {@link #view} names. */
    public StoredFile file(String slug, UUID materialId) {
        return materials.open(view(slug), materialId);
    }

    private Optional<BriefingRow> find(UUID briefingId) {
        return list.list(BriefingVisibility.everybody("b"), BriefingList.Condition.only(briefingId), 0, 1).stream()
                .findFirst();
    }

    private List<BriefingRow> list(BriefingFilter filter, int howMany) {
        return list.list(BriefingVisibility.everybody("b"), BriefingList.Condition.of(filter), 0, howMany);
    }
}
