package org.makegood.briefings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.makegood.identity.OrganisationKind;

/** Who may come to a briefing: of partners those of the regions and kinds named, all of them where none is. */
@Embeddable
class Guests {

    @Enumerated(EnumType.STRING)
    private BriefingAudience audience;

    @ElementCollection
    @CollectionTable(name = "briefing_region", joinColumns = @JoinColumn(name = "briefing_id"))
    @Column(name = "region_code")
    private Set<String> regionCodes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "briefing_kind", joinColumns = @JoinColumn(name = "briefing_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<OrganisationKind> kinds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // written right after, or filled by Hibernate
    Guests() {}

    void write(BriefingForm form) {
        audience = form.audience();
        replace(regionCodes, form.regionCodes());
        replace(kinds, form.kinds());
    }

    private static <T> void replace(Set<T> old, Set<T> by) {
        old.retainAll(by);
        old.addAll(by);
    }

    BriefingAudience audience() {
        return audience;
    }

    Set<String> regionCodes() {
        return Set.copyOf(regionCodes);
    }

    Set<OrganisationKind> kinds() {
        return Set.copyOf(kinds);
    }
}
